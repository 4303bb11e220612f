package org.sayso.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorrectionNotesTest {
  @Test
  void findsTheNoteUpToItsLastNumber() {
    String text =
        "The weather was fine.\n\nCorrection: On Monday we wrote that 4,000 were moved. The figure was 40,000. We regret the error.";
    assertThat(CorrectionNotes.find(text))
        .extracting(span -> span.in(text))
        .containsExactly("On Monday we wrote that 4,000 were moved. The figure was 40,000.");
  }

  @Test
  void aWordInTheTextIsNoNote() {
    assertThat(CorrectionNotes.find("She asked for a correction: none was given to her."))
        .isEmpty();
    assertThat(CorrectionNotes.find("")).isEmpty();
    assertThat(CorrectionNotes.find("Correction:")).isEmpty();
  }
}
