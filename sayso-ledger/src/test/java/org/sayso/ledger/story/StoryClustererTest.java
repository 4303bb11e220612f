package org.sayso.ledger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.fact.FactExtractor;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;

/** Which reports are about one happening; the reports are invented. */
class StoryClustererTest {
  private static final List<ReportFacts> REPORTS =
      List.of(
          report(
              "a",
              "The ferry Saint Alva sank off Merrowby after a patrol ship rammed it, Transport Minister"
                  + " Rosalind Achterberg said. Nine passengers of the ferry drowned off Merrowby. The"
                  + " patrol ship left the ferry without lights."),
          report(
              "b",
              "Rosalind Achterberg, the transport minister, said that a patrol ship had rammed the ferry"
                  + " Saint Alva off Merrowby. Nine drowned. Rescuers pulled passengers of the ferry"
                  + " from the water."),
          report(
              "c",
              "Divers searched the ferry Saint Alva off Merrowby. The minister, Rosalind Achterberg, said"
                  + " that the patrol ship had rammed it. Nine passengers drowned."),
          report(
              "scene",
              "In Merrowby the cook of the galley, Delia Rune, dries her shoes on the stove. She had one"
                  + " hand on the rail when the ferry tilted, she says; the soup went first. The water"
                  + " was black. Her sister waits for passengers on the pier at Merrowby."),
          report(
              "other",
              "Tolls on the Greyfell road tunnel will double in spring, parliament heard. Deputies asked"
                  + " why asphalt had cracked within a winter and who guaranteed the loan. Transport"
                  + " Minister Rosalind Achterberg blamed frost and the contractor, Greyfell Asphalt,"
                  + " whose bonds fell. Lorry drivers blocked the portal of the tunnel with their vans."));

  @Test
  void aReportFromTheSceneIsOfTheStoryAndAnotherMatterOfTheSameMinisterIsNot() {
    assertThat(stories(REPORTS)).containsExactly(List.of("a", "b", "c", "scene"), List.of("other"));
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<ReportFacts> shuffled = new ArrayList<>(REPORTS);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(stories(shuffled)).isEqualTo(stories(REPORTS));
    }
  }

  private static List<List<String>> stories(List<ReportFacts> reports) {
    return StoryClusterer.create().assign(reports).stream()
        .map(story -> story.stream().map(ReportFacts::id).toList())
        .toList();
  }

  private static ReportFacts report(String id, String text) {
    Report report =
        new Report(
            id,
            new ReportMetadata(
                null,
                "Outlet " + id,
                "",
                List.of(),
                new PublicationTime.Day(java.time.LocalDate.of(2025, 4, 8)),
                "en"),
            text,
            List.of(),
            List.of(),
            List.of());
    return FactExtractor.create()
        .extract(
            new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            Instant.EPOCH);
  }
}
