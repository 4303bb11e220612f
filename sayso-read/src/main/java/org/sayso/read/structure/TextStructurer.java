package org.sayso.read.structure;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;

/**
 * Divides a report's text into paragraphs, sentences and quotations. Pure and safe for many threads
 * at once; takes time in proportion to the length of the text.
 *
 * <pre>{@code
 * TextStructure structure = TextStructurer.create().structure("He left. \"It is late,\" he said.");
 * structure.sentences();  // [0,8) [9,32)
 * structure.quotations(); // outer [9,23), inner [10,22)
 * }</pre>
 */
public final class TextStructurer {
  private final SentenceSplitter sentences;
  private final QuotationFinder quotations;

  private TextStructurer(StructureLimits limits) {
    this.sentences = new SentenceSplitter(Abbreviations.english(), limits.sentenceChars());
    this.quotations = new QuotationFinder(limits);
  }

  /** With the limits of {@link StructureLimits#DEFAULTS}. */
  public static TextStructurer create() {
    return create(StructureLimits.DEFAULTS);
  }

  public static TextStructurer create(StructureLimits limits) {
    return new TextStructurer(limits);
  }

  /** The structure of a report's text. */
  public TextStructure structure(Report report) {
    return structure(report.text());
  }

  /** The structure of a text: both a line end and an empty line divide paragraphs. */
  public TextStructure structure(String text) {
    List<TextSpan> paragraphs = ParagraphSplitter.split(text);
    List<TextSpan> divided = new ArrayList<>();
    for (TextSpan paragraph : paragraphs) {
      divided.addAll(sentences.split(text, paragraph));
    }
    return new TextStructure(paragraphs, divided, quotations.find(text, paragraphs));
  }
}
