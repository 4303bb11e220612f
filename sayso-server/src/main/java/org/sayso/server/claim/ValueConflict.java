package org.sayso.server.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.server.page.StanceGroup;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.StatementView;

/** A value in which the statements of a claim differ, with who says which. */
public record ValueConflict(String field, String scope, List<Side> sides) {
  private static final List<String> NUMERALS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  public ValueConflict {
    sides = List.copyOf(sides);
  }

  /** One of the values. */
  public record Side(String value, List<StatementView> statements) {
    public Side {
      statements = List.copyOf(statements);
    }
  }

  /** The conflicts of a claim. */
  static List<ValueConflict> of(ClaimView claim) {
    List<ValueConflict> conflicts = new ArrayList<>();
    for (ClaimView.Differing differing : claim.judged().conflicts()) {
      List<Side> sides = new ArrayList<>();
      for (Map.Entry<String, List<String>> value : differing.byValue().entrySet()) {
        sides.add(new Side(value.getKey(), statements(claim, value.getKey(), value.getValue())));
      }
      conflicts.add(new ValueConflict(differing.field(), differing.scope(), sides));
    }
    return conflicts;
  }

  /** In each report the statement that has the value in its words, or else the first. */
  private static List<StatementView> statements(
      ClaimView claim, String value, List<String> reports) {
    List<StatementView> found = new ArrayList<>();
    for (String report : reports) {
      List<StatementView> own =
          claim.statements().stream()
              .filter(statement -> statement.place().report().equals(report))
              .filter(statement -> statement.group() != StanceGroup.OPEN)
              .toList();
      own.stream()
          .filter(statement -> says(statement.text(), value))
          .findFirst()
          .or(() -> own.stream().findFirst())
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean says(String text, String value) {
    String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}.]+", " ") + " ";
    return words.contains(" " + value + " ")
        || numeral(value).filter(numeral -> words.contains(" " + numeral + " ")).isPresent();
  }

  private static Optional<String> numeral(String value) {
    boolean small = value.matches("[0-9]{1,2}") && Integer.parseInt(value) < NUMERALS.size();
    return small ? Optional.of(NUMERALS.get(Integer.parseInt(value))) : Optional.empty();
  }
}
