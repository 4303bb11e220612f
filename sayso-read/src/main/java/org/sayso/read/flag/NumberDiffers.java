package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Flag;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructure;

/**
 * Flags a number of people or things that differs between two places. Counts are compared that say
 * the same of the same ("five workers were killed"); a count further down may be smaller, since it
 * may be a part. So a flag needs a different number in headline and first paragraph, or a greater
 * one below an exact one in these.
 */
final class NumberDiffers implements FlagRule {
  /** Headline and the paragraph behind it. */
  private static final int OPENING_PARAGRAPHS = 2;

  private final CountedThings things;

  NumberDiffers(CountedThings things) {
    this.things = things;
  }

  @Override
  public List<Flag> find(FlagInput input) {
    String text = input.text();
    int openingEnd = openingEnd(input.structure());
    List<CountedThing> opening = new ArrayList<>();
    List<Flag> flags = new ArrayList<>();
    for (TextSpan sentence : input.structure().sentences()) {
      for (CountedThing thing : things.in(text, sentence)) {
        boolean opens = thing.span().start() < openingEnd;
        opening.stream()
            .filter(first -> !sentence.contains(first.span()))
            .filter(first -> differ(first, thing, opens))
            .findFirst()
            .ifPresent(first -> flags.add(flag(text, first, thing)));
        if (opens) {
          opening.add(thing);
        }
      }
    }
    return flags;
  }

  private static boolean differ(CountedThing first, CountedThing other, boolean opens) {
    boolean same = first.outcome().equals(other.outcome()) && first.noun().equals(other.noun());
    if (!same || first.number() == other.number() || !first.exact()) {
      return false;
    }
    return opens && other.exact() || other.number() > first.number();
  }

  private static Flag flag(String text, CountedThing first, CountedThing other) {
    return new Flag(
        FlagType.NUMBER_DIFFERS.code(),
        List.of(first.span(), other.span()),
        "The report says \""
            + first.span().in(text)
            + "\" and \""
            + other.span().in(text)
            + "\" "
            + first.outcome()
            + ".");
  }

  private static int openingEnd(TextStructure structure) {
    List<TextSpan> paragraphs = structure.paragraphs();
    int last = Math.min(OPENING_PARAGRAPHS, paragraphs.size()) - 1;
    return last < 0 ? 0 : paragraphs.get(last).end();
  }
}
