package org.sayso.gather.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.gather.table.TableFile;

/**
 * Lines that pages carry beside a report's own words: copyright, sharing, subscriptions. The
 * patterns are the rows of {@code boilerplate-lines.tsv}, each with an example, a counterexample
 * and its source.
 */
public final class BoilerplateLines {
  private static final int LONGEST_LINE = 600;

  private record Rule(String kind, Pattern pattern) {
    boolean fits(String words) {
      // A pattern that can only match at the start is not tried anywhere else.
      return pattern.pattern().startsWith("^")
          ? pattern.matcher(words).lookingAt()
          : pattern.matcher(words).find();
    }
  }

  private final List<Rule> rules;

  private BoilerplateLines(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Reads the table that is shipped with this module. */
  public static BoilerplateLines load() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : TableFile.rows(BoilerplateLines.class, "boilerplate-lines.tsv", 5)) {
      rules.add(
          new Rule(
              row.get(0),
              Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }
    return new BoilerplateLines(rules);
  }

  /** What kind of line this is, or empty for a line of the report. */
  public Optional<String> kindOf(String line) {
    String words = line.strip();
    if (words.isEmpty() || words.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    for (Rule rule : rules) {
      if (rule.fits(words)) {
        return Optional.of(rule.kind());
      }
    }
    return Optional.empty();
  }
}
