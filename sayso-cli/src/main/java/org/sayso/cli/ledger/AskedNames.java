package org.sayso.cli.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.cli.Console;
import org.sayso.cli.terminal.Harmless;
import org.sayso.ledger.query.LedgerQueries;
import org.sayso.read.names.NameMatcher;
import org.sayso.read.names.Sameness;

/**
 * Names that somebody asks for, as the ledger has them. What was taken for what, and what nobody is
 * called, is said on standard error.
 */
final class AskedNames {
  /** More speakers are not compared: it takes a second. */
  private static final int MOST_SPEAKERS = 50_000;

  private static final int NAMED = 10;

  private final Console console;
  private final LedgerQueries queries;

  AskedNames(Console console, LedgerQueries queries) {
    this.console = console;
    this.queries = queries;
  }

  /** The name itself, or the one of which it is surely a spelling, in whatever script. */
  String speaker(String name) {
    if (queries.hasSpeaker(name)) {
      return name;
    }
    NameMatcher matcher = NameMatcher.create();
    Optional<String> same =
        queries.speakers(MOST_SPEAKERS).stream()
            .filter(
                speaker ->
                    matcher.judge(name, speaker, matcher.likelyKind(name, speaker))
                        == Sameness.SAME)
            .findFirst();
    tell(
        same.map(speaker -> name + " is taken for " + speaker)
            .orElse("nobody in this ledger is called " + name));
    return same.orElse(name);
  }

  /** The name itself. */
  String outlet(String name) {
    if (!queries.hasOutlet(name)) {
      List<String> all = queries.outletNames();
      Set<String> words = words(name);
      List<String> alike =
          all.stream().filter(outlet -> words(outlet).stream().anyMatch(words::contains)).toList();
      List<String> named =
          Stream.concat(alike.stream(), all.stream()).distinct().limit(NAMED).toList();
      tell(
          "no report in this ledger is by an outlet called "
              + name
              + (named.isEmpty()
                  ? "; no report says whose it is"
                  : "; there are " + String.join(", ", named))
              + (all.size() > named.size() ? " and " + (all.size() - named.size()) + " more" : ""));
    }
    return name;
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")));
  }

  private void tell(String what) {
    console.err().println("sayso: " + Harmless.text(what));
    console.err().flush();
  }
}
