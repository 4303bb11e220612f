package org.sayso.bench.stress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Texts at the edges of what a report can be. All are made up here. */
public final class HostileTexts {
  private static final String SENTENCE =
      "Harbour master Ines Okoro said that the storm had damaged two cranes. ";
  private static final int RANDOM_CHARS = 4000;

  private HostileTexts() {}

  /** The texts by name, each of a few thousand words at most. */
  public static Map<String, String> small() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("one word", "Yes");
    texts.put("one letter", "a");
    texts.put("one space", " ");
    texts.put("line breaks only", "\n\r\n\u2028\u2029\n");
    texts.put("punctuation only", "?!… — “”‘’ «» ((( --- \"\"\" ,,, ;;; ::: '''");
    texts.put("opening quotation marks only", "“".repeat(500));
    texts.put("straight quotation marks in a row", "\"".repeat(501));
    texts.put("a quotation that never ends", "He said: “" + SENTENCE.repeat(40));
    texts.put("brackets opened a thousand times", "(".repeat(1000) + "said" + ")".repeat(1000));
    texts.put(
        "Arabic", "قال الرئيس محمود عباس يوم الاثنين: «لن نقبل بذلك». وأضاف أن المحادثات ستستمر.");
    texts.put(
        "Hebrew with marks of direction",
        "\u200fראש הממשלה אמר: \"לא נסכים\".\u200e He said no.\u202e reversed\u202c");
    texts.put("Chinese without spaces", "中国外交部发言人周二表示，“我们反对这一决定。”他补充说，谈判将继续。".repeat(30));
    texts.put("emoji", "😀 said 👩‍🚒: “🚒🔥 🇺🇦” — 👍🏽👍🏿 told 😀😀😀.");
    texts.put("combining marks", "Z" + "\u0301\u0323".repeat(300) + "oë said it rained.");
    texts.put(
        "control characters",
        "Ann\u0000 said\u0007 \u001b[31mit\u001b[0m rained\u0008.\u007f\u009f\ufeff");
    texts.put("halves of surrogate pairs", "Ann \ud83d said \ude00 it \ud83d\ud83d rained\ude00");
    texts.put("one word of five thousand letters", "said" + "a".repeat(5000));
    texts.put("two thousand letters, each a word", "x ".repeat(2000));
    texts.put("a sentence without an end", "Ann said that Bob said that ".repeat(400));
    texts.put("a line for each word", "Ann\nsaid\nit\nrained\n".repeat(100));
    texts.put(
        "markup", "<script>alert('x')</script> & \"said\" &amp; <b>Ann</b> said: <i>\"no\"</i>");
    for (int seed = 1; seed <= 5; seed++) {
      texts.put("random characters, seed " + seed, random(seed));
    }
    return Collections.unmodifiableMap(texts);
  }

  /** Sentences about a harbour master in paragraphs of five, at least so many words. */
  public static String words(int count) {
    StringBuilder text = new StringBuilder();
    int inSentence = SENTENCE.strip().split(" ").length;
    for (int i = 0; i * inSentence < count; i++) {
      text.append(SENTENCE).append(i % 5 == 4 ? "\n\n" : "");
    }
    return text.toString();
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    String likely = "abc ABC ,.\"“”'\n:—said";
    StringBuilder text = new StringBuilder();
    while (text.length() < RANDOM_CHARS) {
      if (random.nextInt(4) > 0) {
        text.append(likely.charAt(random.nextInt(likely.length())));
      } else {
        text.appendCodePoint(
            random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1));
      }
    }
    return text.toString();
  }
}
