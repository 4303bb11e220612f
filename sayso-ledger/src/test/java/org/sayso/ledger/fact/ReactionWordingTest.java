package org.sayso.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.model.Stance;

class ReactionWordingTest {
  private final ReactionWording wording = ReactionWording.shipped();

  static Stream<ReactionWording.Row> rows() {
    return ReactionWording.shipped().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowFitsItsExample(ReactionWording.Row row) {
    assertThat(row.pattern().matcher(row.example()).find()).as(row.example()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said|it was examining how the substance got into the water|CHECKS",
        "said|its experts were comparing the two lists|CHECKS",
        "has made|no statement|DECLINES",
        "said|eleven people had died, not nine as it had stated|CORRECTS",
        "said|There had been 14,000 people on the square, not 9,000|CORRECTS",
        "called|the charge against its crew shameful|DENIES",
        "says|that it had no hand in the matter|DENIES",
        "said|the film did not establish which vessel had right of way|HEDGES"
      })
  void tellsWhatIsDoneToAClaim(String cue, String content, Stance stance) {
    assertThat(wording.stance(cue, content)).contains(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said|two men had been arrested while police were investigating a theft",
        "said|the company had not responded to her letters",
        "said|the delay had nothing to do with the strike",
        "said|the talks were \"productive\"",
        "said|five people had died"
      })
  void leavesWhatOnlyIsSaid(String cue, String content) {
    assertThat(wording.stance(cue, content)).isEmpty();
  }

  @Test
  void aSentenceOfTheReportTellsASilence() {
    assertThat(wording.ofSentence("No word has come out of the capital."))
        .contains(Stance.DECLINES);
    assertThat(wording.ofSentence("The paper was unable to verify the account."))
        .contains(Stance.HEDGES);
    assertThat(wording.ofSentence("The train left at noon.")).isEmpty();
  }
}
