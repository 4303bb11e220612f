package org.sayso.gather.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.gather.table.TableFile;
import org.sayso.model.PostOrigin;

/**
 * Reads the addresses of posts. The patterns are the rows of {@code platforms.tsv}. Immutable;
 * threads may share it.
 */
final class PostAddress {
  private static final int LONGEST_ADDRESS = 1_000;

  private record Form(String platform, Pattern pattern) {}

  private final List<Form> forms = new ArrayList<>();

  private PostAddress() {
    for (List<String> row : TableFile.rows(PostAddress.class, "platforms.tsv", 4)) {
      forms.add(new Form(row.get(0), Pattern.compile("(?://|\\.|^)" + row.get(1))));
    }
  }

  static PostAddress load() {
    return new PostAddress();
  }

  /** Platform, handle and id of a post by its address; empty if it is no post's. */
  Optional<PostOrigin> parse(String address) {
    if (address.length() > LONGEST_ADDRESS) {
      return Optional.empty();
    }
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(address);
      if (matcher.find()) {
        String handle =
            form.pattern().pattern().contains("(?<handle>") ? matcher.group("handle") : null;
        String server = form.platform().equals("mastodon") ? matcher.group("server") : null;
        boolean generic = handle != null && (handle.equals("i") || handle.equals("www"));
        String account = generic ? null : server == null ? handle : handle + "@" + server;
        return Optional.of(
            new PostOrigin(form.platform(), null, account, matcher.group("id"), address));
      }
    }
    return Optional.empty();
  }
}
