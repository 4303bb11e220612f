package org.sayso.read.structure;

/**
 * Limits that keep a hostile or broken text from doing harm.
 *
 * @param sentenceChars a longer sentence is divided at a space (a page without full stops)
 * @param unclosedChars how far a quotation without closing mark reaches at most, within its
 *     paragraph
 * @param quotationParagraphs over how many paragraphs a quotation may run on
 */
public record StructureLimits(int sentenceChars, int unclosedChars, int quotationParagraphs) {
  /** 4,000 chars a sentence, 1,500 chars an unclosed quotation, 60 paragraphs a quotation. */
  public static final StructureLimits DEFAULTS = new StructureLimits(4_000, 1_500, 60);

  public StructureLimits {
    requireAtLeast("sentenceChars", sentenceChars, 100);
    requireAtLeast("unclosedChars", unclosedChars, 10);
    requireAtLeast("quotationParagraphs", quotationParagraphs, 1);
  }

  private static void requireAtLeast(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " " + value + " is below " + least);
    }
  }
}
