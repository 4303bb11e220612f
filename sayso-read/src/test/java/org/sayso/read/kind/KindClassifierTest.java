package org.sayso.read.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.Kind;
import org.sayso.read.stance.MarkedAttribution;
import org.sayso.read.structure.TextStructurer;

/** ⟨source⟩ [cue] {content}: whether the very words are given. */
class KindClassifierTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "DIRECT   | ⟨Hale⟩ [said]: \"{It is late.}\"",
        "DIRECT   | {“It is late,”} ⟨Hale⟩ [said]. {“We go.”}",
        "DIRECT   | “{It is late,}” ⟨Hale⟩ [said]. “{We go. We do not stay.}”",
        "DIRECT   | ⟨Hale⟩ [called] it ‘{a grave mistake}’.",
        "INDIRECT | ⟨Hale⟩ [said] {it was late}.",
        "INDIRECT | ⟨Hale⟩ [declined to comment].",
        "INDIRECT | “⟨People⟩ [think] {it is late},” Hale said.",
        "DIRECT   | “⟨People⟩ [say]: ‘{It is late},’” Hale said.",
        "MIXED    | ⟨Hale⟩ [said] {it was “far too late” to go}.",
        "MIXED    | ⟨Hale⟩ [said] {it was late. “We go,”} he said.",
      })
  void followsTheQuotationMarks(Kind expected, String marked) {
    MarkedAttribution example = MarkedAttribution.of(marked);
    assertThat(
            KindClassifier.create()
                .classify(
                    example.text(),
                    TextStructurer.create().structure(example.text()),
                    example.attribution().spans()))
        .isEqualTo(expected);
  }
}
