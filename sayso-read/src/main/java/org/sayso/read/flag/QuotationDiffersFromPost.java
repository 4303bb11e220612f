package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Flag;
import org.sayso.model.Post;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.Quotation;

/**
 * Flags a quotation that plainly gives words of an embedded post, but not as they stand there. It
 * must be of at least six words, most of them the post's in the post's order; words in brackets,
 * marks of omission, capitals and punctuation make no difference.
 */
final class QuotationDiffersFromPost implements FlagRule {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 400;
  private static final double LIKE = 0.7;

  @Override
  public List<Flag> find(FlagInput input) {
    List<Flag> flags = new ArrayList<>();
    for (Post post : input.report().posts()) {
      TextSpan shown = post.span();
      if (shown == null) {
        continue;
      }
      List<String> words = wordsOf(input.text(), post, shown);
      for (Quotation quotation : input.structure().quotations()) {
        if (!quotation.outer().overlaps(shown)) {
          Flag flag = compare(input.text(), quotation.inner(), shown, words, post.truncated());
          if (flag != null) {
            flags.add(flag);
          }
        }
      }
    }
    return flags;
  }

  private static List<String> wordsOf(String text, Post post, TextSpan shown) {
    List<String> words = new ArrayList<>(QuotedWords.of(shown.in(text)));
    post.continued().forEach(more -> words.addAll(QuotedWords.of(more.in(text))));
    return words;
  }

  private static @Nullable Flag compare(
      String text, TextSpan quotation, TextSpan post, List<String> postWords, boolean truncated) {
    List<String> words = QuotedWords.of(quotation.in(text));
    boolean sized = words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS;
    if (!sized || postWords.size() > 4 * MOST_WORDS) {
      return null;
    }
    WordAlignment alignment = WordAlignment.of(words, postWords);
    boolean runsOut = truncated && alignment.lastMatched() == postWords.size() - 1;
    boolean alike = alignment.matched() >= LIKE * words.size();
    boolean close = alignment.stretch() <= words.size() + Math.max(2, words.size() / 4);
    boolean whole = alignment.matched() == words.size();
    boolean faithful = whole && (alignment.isUnbroken() || omits(quotation.in(text)));
    if (!alike || !close || runsOut || faithful) {
      return null;
    }
    return new Flag(
        FlagType.QUOTATION_DIFFERS_FROM_POST.code(),
        List.of(quotation, post),
        "The quotation does not match the embedded post: it differs at \""
            + alignment.firstDifference(words)
            + "\".");
  }

  /** Whether the quotation itself shows that words were left out or put in. */
  private static boolean omits(String quotation) {
    return quotation.contains("[") || quotation.contains("…") || quotation.contains("...");
  }
}
