package org.sayso.read.structure;

import java.util.List;
import org.sayso.model.TextSpan;

/**
 * How a report's text is built. Every list is in the order of the text and free of overlaps.
 *
 * @param paragraphs the lines of the text that hold words, without white space at their edges
 * @param sentences each within one paragraph; a quotation over several sentences is several
 *     sentences
 * @param quotations what stands between quotation marks, over paragraphs where it runs on
 */
public record TextStructure(
    List<TextSpan> paragraphs, List<TextSpan> sentences, List<Quotation> quotations) {
  public TextStructure {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }
}
