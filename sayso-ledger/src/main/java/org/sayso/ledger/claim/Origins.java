package org.sayso.ledger.claim;

import java.util.List;
import java.util.function.BinaryOperator;

/** The distinct roots of a claim. */
public record Origins(List<Origin> all) {
  public Origins {
    all = List.copyOf(all);
  }

  /**
   * One root.
   *
   * @param name the voice's name, or the report's words for an unnamed one
   * @param rests why it may rest on another; empty if nothing says so
   */
  public record Origin(String name, String institution, boolean named, String rests) {}

  /** The same with the institutions as people call them, by institution and voice. */
  Origins named(BinaryOperator<String> names) {
    return new Origins(
        all.stream()
            .map(
                origin ->
                    new Origin(
                        origin.name(),
                        names.apply(origin.institution(), origin.name()),
                        origin.named(),
                        origin.rests()))
            .toList());
  }

  /** How many there are at least: without those that may rest on another. */
  public int least() {
    return (int) all.stream().filter(origin -> origin.rests().isEmpty()).count();
  }

  /** How many there are at most. */
  public int most() {
    return all.size();
  }

  /** How many bodies stand behind them. */
  public int institutions() {
    return (int) all.stream().map(Origin::institution).distinct().count();
  }
}
