package org.sayso.publish.jsonld;

import java.util.Optional;
import org.sayso.ledger.desk.CaseState;

/**
 * Who publishes.
 *
 * @param name of the organisation; empty if the person who found it publishes
 * @param site where findings can be read: {@code https://desk.example.org}; empty if nowhere yet
 */
public record Publisher(Optional<String> name, Optional<String> site) {
  /** Nobody in particular. */
  public static final Publisher NOBODY = new Publisher(Optional.empty(), Optional.empty());

  public Publisher {
    if (site.isPresent() && Iris.web(site.get()).isEmpty()) {
      throw new IllegalArgumentException(
          "site \"" + site.get() + "\" is not a web address such as https://desk.example.org");
    }
    site = site.map(address -> address.replaceAll("/+$", ""));
  }

  /** Where the published finding of a case can be read. */
  public String address(CaseState state) {
    return site.map(address -> address + "/finding/" + state.id()).orElse(Iris.ofCase(state.id()));
  }
}
