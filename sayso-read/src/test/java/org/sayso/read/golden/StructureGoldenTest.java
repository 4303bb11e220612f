package org.sayso.read.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.Quotation;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;

/** Paragraphs, sentences and quotations of whole documents. */
class StructureGoldenTest {
  private static final TextStructurer STRUCTURER = TextStructurer.create();

  static List<Path> documents() {
    return GoldenFiles.in("structure");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsAsWritten(Path document) throws IOException {
    GoldenFiles.check(document, StructureGoldenTest::print);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPrefixIsReadAndKeepsItsSpansInside(Path document) throws IOException {
    String text = GoldenFiles.input(document);
    for (int end = 0; end <= text.length(); end++) {
      int limit = end;
      TextStructure structure = STRUCTURER.structure(text.substring(0, end));
      assertThat(structure.sentences()).allMatch(sentence -> sentence.end() <= limit);
      assertThat(structure.quotations()).allMatch(quotation -> quotation.outer().end() <= limit);
    }
  }

  private static String print(String text) {
    TextStructure structure = STRUCTURER.structure(text);
    StringBuilder out = new StringBuilder();
    for (TextSpan paragraph : structure.paragraphs()) {
      out.append("paragraph ").append(at(paragraph)).append('\n');
      for (TextSpan sentence : structure.sentences()) {
        if (paragraph.contains(sentence)) {
          out.append("  ").append(at(sentence)).append(' ').append(sentence.in(text)).append('\n');
        }
      }
    }
    for (Quotation quotation : structure.quotations()) {
      out.append(quotation.closed() ? "quotation " : "unclosed ")
          .append(at(quotation.outer()))
          .append(' ')
          .append(quotation.inner().in(text).replace('\n', '¶'))
          .append('\n');
    }
    return out.toString();
  }

  private static String at(TextSpan span) {
    return span.start() + "-" + span.end();
  }
}
