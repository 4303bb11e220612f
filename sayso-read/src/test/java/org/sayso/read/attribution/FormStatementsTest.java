package org.sayso.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;

class FormStatementsTest {
  private static List<AttributionNode> transcript(String text) {
    return new TranscriptStatements().add(text, TextStructurer.create().structure(text), List.of());
  }

  private static TextSpan span(String text, String words) {
    int at = text.indexOf(words);
    return TextSpan.of(at, at + words.length());
  }

  private static String told(String text, AttributionNode node) {
    return node.spans().source().stream().map(s -> s.in(text)).toList()
        + " "
        + node.spans().content().stream().map(s -> s.in(text)).toList();
  }

  @Test
  void turnsOfAnInterviewBelongToTheirLabels() {
    String text =
        "Q: Was the bridge safe?\nLEE: We had no reason to doubt it.\nQ: And now?\nLEE: Now we are looking.";
    assertThat(transcript(text))
        .extracting(node -> told(text, node))
        .containsExactlyInAnyOrder(
            "[Q] [Was the bridge safe?]",
            "[LEE] [We had no reason to doubt it.]",
            "[Q] [And now?]",
            "[LEE] [Now we are looking.]");
  }

  @Test
  void oneQuestionWithItsAnswerIsAnInterview() {
    String text = "The minister spoke on Monday.\nQ: Will there be talks?\nA: No. Not this year.";
    assertThat(transcript(text))
        .extracting(node -> told(text, node))
        .containsExactlyInAnyOrder("[Q] [Will there be talks?]", "[A] [No. Not this year.]");
  }

  @Test
  void aQuotationMayBeSignedByAnOffice() {
    String text = "“They can't get off.”\n— Coast Guard dispatcher, on channel 16";
    assertThat(transcript(text))
        .extracting(node -> told(text, node))
        .containsExactly("[Coast Guard dispatcher, on channel 16] [“They can't get off.”]");
  }

  @Test
  void oneColonMakesNoInterview() {
    assertThat(transcript("Warning: rain ahead.\nThe river rose.\nNobody was hurt.")).isEmpty();
  }

  @Test
  void aSignedQuotationBelongsToItsSigner() {
    String text = "Voices of the day\n“We will rebuild it.”\n— Ann Lee, mayor of Tarn";
    assertThat(transcript(text))
        .extracting(node -> told(text, node))
        .containsExactly("[Ann Lee, mayor of Tarn] [“We will rebuild it.”]");
  }

  @Test
  void aPostIsItsAuthorsStatementAndHoldsWhatWasFoundInIt() {
    String text =
        "Lee spoke.\nThe guard said it fell.\n— Ann Lee (@annlee) May 6, 2025\nNothing more.";
    TextSpan words = span(text, "The guard said it fell.");
    Post post =
        new Post(
            new PostOrigin("x", "Ann Lee", "annlee", null, null),
            LocalDate.of(2025, 5, 6),
            false,
            words,
            List.of());
    Report report =
        new Report("r", ReportMetadata.UNKNOWN, text, List.of(), List.of(post), List.of());
    AttributionNode inside =
        new AttributionNode(
            new RoleSpans(
                List.of(span(text, "The guard")),
                List.of(span(text, "said")),
                List.of(span(text, "it fell"))),
            0.8,
            List.of());
    List<AttributionNode> nodes = new PostStatements().add(report, List.of(inside));
    assertThat(nodes).hasSize(1);
    assertThat(told(text, nodes.get(0))).isEqualTo("[Ann Lee] [The guard said it fell.]");
    assertThat(nodes.get(0).inner()).containsExactly(inside);
    assertThat(AttributionNode.numbered(nodes))
        .extracting(FoundAttribution::id, FoundAttribution::parent)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a1", null),
            org.assertj.core.groups.Tuple.tuple("a2", "a1"));
  }
}
