package org.sayso.read.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;

class NameJudgeTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.shipped();
  private static final NameJudge JUDGE = NameJudge.create(KNOWN);

  private static List<NameMention> judge(String text, List<NameMention> learned) {
    Report report = Report.ofText("r1", text);
    TextStructure structure = TextStructurer.create().structure(report);
    return JUDGE.judge(
        report, structure, CapitalisedNameFinder.create(KNOWN).find(report, structure), learned);
  }

  private static NameMention learned(String text, String name, NameType type, double confidence) {
    int start = text.indexOf(name);
    return new NameMention(TextSpan.of(start, start + name.length()), type, confidence);
  }

  @Test
  void aNameThatBothFindersMarkIsKept() {
    String text = "On Monday, Ingrid Olsen said the road was closed.";
    assertThat(judge(text, List.of(learned(text, "Ingrid Olsen", NameType.PERSON, 0.95))))
        .extracting(name -> name.type() + " " + name.span().in(text))
        .containsExactly("PERSON Ingrid Olsen");
  }

  @Test
  void aNameOfTheKnowledgeBaseStandsWhateverElseIsProposed() {
    String text = "The World Health Organization said on Monday it would wait.";
    assertThat(judge(text, List.of(learned(text, "Health", NameType.PERSON, 0.9))))
        .extracting(name -> name.type() + " " + name.span().in(text))
        .containsExactly("ORGANIZATION World Health Organization");
  }

  @Test
  void namesNeverOverlapAndStandInTheOrderOfTheText() {
    String text = "Ingrid Olsen of the Tolden Harbour Board met Maria Keller in Leeds on Monday.";
    List<NameMention> names =
        judge(
            text,
            List.of(
                learned(text, "Olsen of the Tolden", NameType.ORGANIZATION, 0.5),
                learned(text, "Tolden Harbour Board", NameType.ORGANIZATION, 0.9),
                learned(text, "Maria Keller", NameType.PERSON, 0.9)));
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i - 1).span().end()).isLessThanOrEqualTo(names.get(i).span().start());
    }
  }

  @Test
  void nothingProposedIsNothingFound() {
    assertThat(judge("it rained all day.", List.of())).isEmpty();
  }

  @Test
  void whatOnlyDescribesANameIsNoPartOfIt() {
    String text = "On Monday the Yemen-based Houthi movement said it would wait.";
    assertThat(judge(text, List.of()))
        .extracting(name -> name.span().in(text))
        .noneMatch(name -> name.contains("Yemen-based"));
  }
}
