package org.sayso.read.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.Evidence;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.stance.MarkedAttribution;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.table.RulesRow;

/** ⟨source⟩ [cue] {content}: what the statement rests on. */
class EvidenceFinderTest {
  private static final EvidenceFinder FINDER = EvidenceFinder.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      value = {
        "footage: footage             | ⟨Hale⟩ shared footage [claiming] {it showed two men}.",
        "footage: Footage             | ⟨Footage⟩ [showed] {two men on a bridge}.",
        "document: a statement        | ⟨Hale⟩ [said] in a statement {that it was late}.",
        "document: documents          | [According to] documents obtained by ⟨the paper⟩, {it was late}.",
        "post: a post, post: X        | In a post on X, ⟨Hale⟩ [said] {it was late}.",
        "post: tweeted                | ⟨Hale⟩ [tweeted] {that it was late}.",
        "data: data                   | ⟨Hale⟩, citing data, [said] {it was late}.",
        "study: A study               | ⟨A study⟩ [found] {it was late}.",
        "witness: witnesses           | {It was late}, [according to] ⟨witnesses⟩.",
        "outlet: CNN                  | ⟨Hale⟩ [told] CNN {it was late}.",
        "outlet: Kamloops This Week   | ⟨Hale⟩ [told] Kamloops This Week {it was late}.",
        "outlet: the Daily Courier    | In an interview with the Daily Courier, ⟨Hale⟩ [said] {it was late}.",
        "-                            | ⟨Hale⟩ [criticised] {the report on CNN}.",
        "-                            | ⟨Hale⟩, who once wrote a study, [said] {it was late}.",
        "-                            | ⟨CNN⟩ [reported] {that it was late}.",
      })
  void findsWhatAStatementRestsOn(String expected, String marked) {
    MarkedAttribution example = MarkedAttribution.of(marked);
    assertThat(shown(example.text(), List.of(example.attribution())).get("a1")).isEqualTo(expected);
  }

  @Test
  void whatAnOutletReportsWasHeardByIt() {
    String text = "Reuters reported that US officials said it was late.";
    List<FoundAttribution> found =
        List.of(
            new FoundAttribution(
                "a1", null, roles(text, "Reuters", "reported", "US officials said it was late"), 1),
            new FoundAttribution(
                "a2", "a1", roles(text, "US officials", "said", "it was late"), 1));
    assertThat(shown(text, found))
        .isEqualTo(Map.of("a1", "official: US officials", "a2", "outlet: Reuters"));
  }

  @Test
  void theNextWordsOfASpeakerWereSaidInTheSamePlace() {
    String text = "Ada Hale told CNN it was late. She added nobody came.";
    List<FoundAttribution> found =
        List.of(
            new FoundAttribution("a1", null, roles(text, "Ada Hale", "told", "it was late"), 1),
            new FoundAttribution("a2", null, roles(text, "She", "added", "nobody came"), 1));
    assertThat(shown(text, found)).isEqualTo(Map.of("a1", "outlet: CNN", "a2", "outlet: CNN"));
  }

  @Test
  void everyRowOfTheTableFindsItsExample() {
    List<String> wrong = new ArrayList<>();
    EvidenceWords words = EvidenceWords.load();
    for (RulesRow row : EvidenceWords.table().rows()) {
      String example = row.cell("example");
      String plain = example.replace("[", "").replace("]", "");
      String marked = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
      boolean cue = row.cell("form").equals("cue");
      List<TextWord> all = TextWord.in(plain, new TextSpan(0, plain.length()));
      boolean found =
          words.in(all, cue).stream()
              .anyMatch(
                  hit ->
                      hit.evidence().span().in(plain).equals(marked)
                          && hit.evidence()
                              .type()
                              .name()
                              .equals(row.cell("type").toUpperCase(Locale.ROOT)));
      if (!found) {
        wrong.add("line " + row.line() + ": " + example);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static RoleSpans roles(String text, String source, String cue, String content) {
    return new RoleSpans(span(text, source), span(text, cue), span(text, content));
  }

  private static List<TextSpan> span(String text, String words) {
    int at = text.indexOf(words);
    return List.of(new TextSpan(at, at + words.length()));
  }

  private static Map<String, String> shown(String text, List<FoundAttribution> attributions) {
    FoundEvidence found = FINDER.find(text, TextStructurer.create().structure(text), attributions);
    Map<String, String> shown = new TreeMap<>();
    for (FoundAttribution attribution : attributions) {
      List<String> types = new ArrayList<>();
      for (Evidence each : found.evidence()) {
        if (found.of(attribution.id()).contains(each.id())) {
          types.add(each.type().name().toLowerCase(Locale.ROOT) + ": " + each.span().in(text));
        }
      }
      if (!types.isEmpty()) {
        shown.put(attribution.id(), String.join(", ", types));
      }
    }
    return shown;
  }
}
