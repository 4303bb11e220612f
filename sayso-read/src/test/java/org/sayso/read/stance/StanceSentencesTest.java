package org.sayso.read.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.model.Stance;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Some three hundred sentences of our own, labelled by the annotation guidelines: what the speaker
 * does to the content.
 */
class StanceSentencesTest {
  private static final StanceClassifier CLASSIFIER = StanceClassifier.create();
  private static final TextStructurer STRUCTURER = TextStructurer.create();

  private static List<RulesRow> sentences() {
    return RulesTable.load(StanceSentencesTest.class, "stance-sentences.tsv", "stance", "sentence")
        .rows();
  }

  @ParameterizedTest
  @EnumSource(value = Stance.class)
  void takesTheStanceThatTheGuidelinesGive(Stance stance) {
    List<String> wrong = new ArrayList<>();
    for (RulesRow row : sentences()) {
      if (row.constant("stance", Stance.class) == stance) {
        MarkedAttribution marked = MarkedAttribution.of(row.cell("sentence"));
        Stance said =
            CLASSIFIER.classify(
                marked.text(), STRUCTURER.structure(marked.text()), marked.attribution());
        if (said != stance) {
          wrong.add("line " + row.line() + ": " + said + " in: " + row.cell("sentence"));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyStanceHasAtLeastTenSentences() {
    for (Stance stance : Stance.values()) {
      assertThat(sentences().stream().filter(row -> row.constant("stance", Stance.class) == stance))
          .as(stance.name())
          .hasSizeGreaterThanOrEqualTo(10);
    }
  }
}
