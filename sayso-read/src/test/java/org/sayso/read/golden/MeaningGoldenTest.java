package org.sayso.read.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.evidence.EvidenceFinder;
import org.sayso.read.evidence.FoundEvidence;
import org.sayso.read.kind.KindClassifier;
import org.sayso.read.stance.StanceClassifier;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;

/** Kind, stance and evidence of the marked attributions of whole documents. */
class MeaningGoldenTest {
  private static final TextStructurer STRUCTURER = TextStructurer.create();
  private static final KindClassifier KINDS = KindClassifier.create();
  private static final StanceClassifier STANCES = StanceClassifier.create();
  private static final EvidenceFinder EVIDENCE = EvidenceFinder.create();

  static List<Path> documents() {
    return GoldenFiles.in("meaning");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsAsWritten(Path document) throws IOException {
    GoldenFiles.check(document, MeaningGoldenTest::print);
  }

  private static String print(String marked) {
    MarkedDocument document = MarkedDocument.of(marked);
    String text = document.text();
    TextStructure structure = STRUCTURER.structure(text);
    FoundEvidence evidence = EVIDENCE.find(text, structure, document.attributions());
    StringBuilder out = new StringBuilder();
    for (FoundAttribution attribution : document.attributions()) {
      out.append(attribution.id())
          .append(" | ")
          .append(words(text, attribution.spans().source()))
          .append(" | ")
          .append(words(text, attribution.spans().cue()))
          .append(" | ")
          .append(KINDS.classify(text, structure, attribution.spans()))
          .append(" | ")
          .append(STANCES.classify(text, structure, attribution))
          .append(" | ")
          .append(evidence(text, evidence, attribution.id()))
          .append('\n');
    }
    return out.toString();
  }

  private static String words(String text, List<TextSpan> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  private static String evidence(String text, FoundEvidence found, String attribution) {
    return found.evidence().stream()
        .filter(each -> found.of(attribution).contains(each.id()))
        .map(each -> each.type().name().toLowerCase(Locale.ROOT) + ": " + each.span().in(text))
        .collect(Collectors.joining(", "));
  }
}
