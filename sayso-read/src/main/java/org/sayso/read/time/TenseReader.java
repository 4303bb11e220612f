package org.sayso.read.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Tells whether the words around a time speak of the past or of the future: the nearest word of
 * {@code tense.tsv}, or past form in -ed, or "to" with a verb, decides; words before the time count
 * for more than words after it. "Until Thursday, they had waited" and "could not be reached on
 * Thursday" are past.
 */
final class TenseReader {
  private static final Pattern WORD = Pattern.compile("['’]?[\\p{L}]+|\\p{N}+|[;:\"”“$€£]");
  private static final Set<String> PRESENT_PASSIVE =
      Set.of("is", "are", "be", "being", "get", "gets");
  private static final Pattern HAD = Pattern.compile("\\bhad\\b");
  private static final Pattern COULD_NOT =
      Pattern.compile(
          "\\bcould(?:n['’]t| not| never)\\b|\\b[Nn]either\\b.*\\bcould\\b", Pattern.DOTALL);
  private static final Set<String> PRESENT_OR_PAST_BE = Set.of("is", "are", "was", "were");
  private static final int BEFORE = 14;
  private static final int AFTER = 10;
  private static final double AFTER_COST = 5;
  private static final double INFINITIVE_COST = 1;

  private final Map<String, Tense> cues = new HashMap<>();

  TenseReader() {
    for (RulesRow row :
        RulesTable.load(TenseReader.class, "tense.tsv", "word", "direction", "source").rows()) {
      cues.put(row.cell("word"), row.constant("direction", Tense.class));
    }
  }

  /** The tense around a span of a sentence. */
  Tense read(String text, TextSpan sentence, TextSpan span) {
    Nearest nearest = new Nearest();
    Matcher words =
        WORD.matcher(text).region(sentence.start(), Math.max(sentence.start(), span.start()));
    int count = 0;
    while (words.find()) {
      count++;
    }
    words.reset().region(sentence.start(), Math.max(sentence.start(), span.start()));
    boolean couldNot =
        COULD_NOT
            .matcher(text.substring(sentence.start(), Math.max(sentence.start(), span.start())))
            .find();
    String last = "";
    for (int left = count; words.find(); left--) {
      String word = words.group();
      if (left <= BEFORE) {
        Tense tense = couldNot && word.equals("could") ? Tense.PAST : tense(last, word);
        nearest.offer(tense, left + (last.equals("to") ? INFINITIVE_COST : 0));
      }
      last = word;
    }
    if (last.equalsIgnoreCase("until") && HAD.matcher(sentence.in(text)).find()) {
      return Tense.PAST;
    }
    words.reset().region(Math.min(span.end(), sentence.end()), sentence.end());
    last = "";
    for (int right = 1; right <= AFTER && words.find(); right++) {
      nearest.offer(tense(last, words.group()), right + AFTER_COST);
      last = words.group();
    }
    return nearest.tense;
  }

  private Tense tense(String before, String word) {
    String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    Tense cue = cues.get(small);
    if (cue != null) {
      boolean passive = PRESENT_PASSIVE.contains(before) && !small.equals("since");
      return cue == Tense.PAST && passive ? Tense.UNKNOWN : cue;
    }
    if (small.equals("planning") && PRESENT_OR_PAST_BE.contains(before)) {
      return Tense.FUTURE;
    }
    if (!word.equals(small)) {
      return Tense.UNKNOWN;
    }
    if (small.length() > 3 && small.endsWith("ed")) {
      return PRESENT_PASSIVE.contains(before) ? Tense.UNKNOWN : Tense.PAST;
    }
    return before.equals("to")
            && Character.isLetter(small.charAt(0))
            && !small.matches(
                "the|an?|his|her|its|their|our|your|my|this|that|be(en)?|[\\p{L}]+(ing|s)")
        ? Tense.FUTURE
        : Tense.UNKNOWN;
  }

  private static final class Nearest {
    private Tense tense = Tense.UNKNOWN;
    private double cost = Double.MAX_VALUE;

    void offer(Tense offered, double at) {
      if (offered != Tense.UNKNOWN && at < cost) {
        tense = offered;
        cost = at;
      }
    }
  }
}
