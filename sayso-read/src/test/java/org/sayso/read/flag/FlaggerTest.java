package org.sayso.read.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Flag;
import org.sayso.model.Kind;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.Resolution;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;

class FlaggerTest {
  private static final String DATED = "2025-04-08";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Five people] killed in fire\nA fire in Brusna killed nobody else.\n[Six people] were killed, the mayor said.",
        "Fire in Brusna\n[12 workers] were injured in a fire.\nThe mayor spoke.\nThe hospital said [15 workers] were injured.",
        "[1,200 residents] were evacuated\nThe fire spread.\nAbout [12,000 residents] were evacuated, he said.",
      })
  void aNumberThatDiffersBetweenTwoPlacesIsFlagged(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    List<Flag> flags = flags(report(text, DATED), List.of(), List.of());
    assertThat(flags)
        .singleElement()
        .satisfies(flag -> assertThat(flag.type()).isEqualTo("number-differs"));
    assertThat(flags.get(0).spans()).extracting(span -> span.in(text)).isEqualTo(bracketed(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Five people killed in fire\nThe fire killed five people.\nTwo people were killed in Brusna.",
        "At least five people killed\nThe fire spread.\nSeven people were killed, the mayor said.",
        "Five people killed in fire\nA fire in 2019 killed nine people.",
        "Five people killed in fire\nEarlier, six people were said to be killed.",
        "Five people killed in fire\nThe fire injured six people.",
        "Five people killed in fire\nSix children were killed.",
        "Five people killed\nFive workers were injured and two others were killed.",
      })
  void numbersThatMayBothBeRightAreNot(String text) {
    assertThat(flags(report(text, DATED), List.of(), List.of())).isEmpty();
  }

  @Test
  void aNameInSeveralSpellingsIsFlaggedAndItsFormsAreNot() {
    String text =
        "Zelensky spoke. Zelenskyy's office agreed. Volodymyr Zelenskyy left. Marks met Marks's aide.";
    Actor spelled =
        person("p1", "Volodymyr Zelenskyy", text, "Zelensky", "Zelenskyy's", "Volodymyr Zelenskyy");
    Actor plain = person("p2", "Marks", text, "Marks", "Marks's");
    List<Flag> flags = flags(report(text, DATED), List.of(), List.of(spelled, plain));
    assertThat(flags)
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.type()).isEqualTo("name-spelled-several-ways");
              assertThat(flag.message()).contains("\"Zelensky\", \"Zelenskyy\"");
              assertThat(flag.spans())
                  .extracting(span -> span.in(text))
                  .containsExactly("Zelensky", "Zelenskyy");
            });
  }

  @Test
  void aSurnameThatNobodyBearsIsAnotherSpellingOfOneThatSomebodyBears() {
    String text = "Viktor Gaddafi spoke. Gadaffi left. Anna Halvorson and Peter Halvorsen stayed.";
    Actor borne = person("p1", "Viktor Gaddafi", text, "Viktor Gaddafi");
    Actor bare = person("p2", "Gadaffi", text, "Gadaffi");
    Actor one = person("p3", "Anna Halvorson", text, "Anna Halvorson");
    Actor other = person("p4", "Peter Halvorsen", text, "Peter Halvorsen");
    assertThat(flags(report(text, DATED), List.of(), List.of(borne, bare, one, other)))
        .extracting(Flag::message)
        .containsExactly(
            "The name of Viktor Gaddafi is spelled in several ways: \"Gaddafi\", \"Gadaffi\".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Karvelia Karvelian", "Mohammad Mohammadi", "Auriga Aurigae", "Marks Markss"})
  void formsOfANameAreNoOtherSpelling(String words) {
    String[] forms = words.split(" ");
    assertThat(NameSpelledSeveralWays.isOtherSpelling(forms[0], forms[1])).isFalse();
    assertThat(NameSpelledSeveralWays.isOtherSpelling(forms[1], forms[0])).isFalse();
  }

  @Test
  void aTruncatedPostIsFlagged() {
    String text = "She wrote:\nThe bridge is closed and…\nNobody answered.";
    assertThat(
            flags(
                report(text, DATED, post(text, "The bridge is closed and…", true, null)),
                List.of(),
                List.of()))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.type()).isEqualTo("truncated-post");
              assertThat(flag.spans().get(0).in(text)).isEqualTo("The bridge is closed and…");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge was closed by the army this morning",
        "The bridge has been closed by the navy this morning",
        "The bridge has closed by the army this morning",
      })
  void aQuotationThatDiffersFromThePostIsFlagged(String quotation) {
    assertThat(quoting(quotation)).containsExactly("quotation-differs-from-post");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge has been closed by the army this morning",
        "the bridge has been closed by the army",
        "The bridge has been closed […] this morning",
        "The [old] bridge has been closed by the army this morning,",
        "Nobody in the army knew of it this morning",
        "The bridge",
      })
  void aFaithfulOrOtherQuotationIsNot(String quotation) {
    assertThat(quoting(quotation)).isEmpty();
  }

  @Test
  void aReportWithoutDateIsFlaggedAndTheFlagCanBeSwitchedOff() {
    Report report = report("It rained.", null);
    assertThat(flags(report, List.of(), List.of()))
        .extracting(Flag::type)
        .containsExactly("undated-report");
    Flagger without = Flagger.create(FlagOptions.ALL.without(FlagType.UNDATED_REPORT));
    assertThat(without.flag(input(report, List.of(), List.of()))).isEmpty();
  }

  @Test
  void aReportFromTheFutureIsFlaggedByTheDayOfReferenceAndByItsPosts() {
    String text = "She wrote:\nThe bridge is closed.";
    Report report =
        report(text, DATED, post(text, "The bridge is closed.", false, LocalDate.of(2025, 4, 11)));
    assertThat(flags(report, List.of(), List.of()))
        .extracting(Flag::message)
        .containsExactly("The report is dated 2025-04-08, but the post in it 2025-04-11.");
    Report plain = report("It rained.", DATED);
    assertThat(
            Flagger.create(FlagOptions.ALL.asOf(LocalDate.of(2025, 4, 1)))
                .flag(input(plain, List.of(), List.of())))
        .extracting(Flag::type)
        .containsExactly("future-dated-report");
    assertThat(
            Flagger.create(FlagOptions.ALL.asOf(LocalDate.of(2025, 4, 7)))
                .flag(input(plain, List.of(), List.of())))
        .isEmpty();
  }

  @Test
  void anOpeningOnUnnamedSourcesOnlyIsFlagged() {
    String text = "Officials said it was late. Ada Hale said it was early.";
    Attribution unnamed = said(text, "a1", "Officials", "p1");
    Attribution named = said(text, "a2", "Ada Hale", "p2");
    Actor officials =
        new Actor(
            "p1",
            ActorType.UNNAMED,
            "Officials",
            new Resolution.Unnamed(null),
            List.of(),
            List.of(),
            List.of());
    Actor hale = person("p2", "Ada Hale", text, "Ada Hale");
    assertThat(flags(report(text, DATED), List.of(unnamed), List.of(officials)))
        .extracting(Flag::type)
        .containsExactly("unnamed-sources-only");
    assertThat(flags(report(text, DATED), List.of(unnamed, named), List.of(officials, hale)))
        .isEmpty();
  }

  @Test
  void groupsThatHaveOneVoiceAreNotUnnamedSources() {
    String text = "Scientists said it was late.";
    Actor scientists =
        new Actor(
            "p1",
            ActorType.UNNAMED,
            "Scientists",
            new Resolution.Unnamed(null),
            List.of(),
            List.of(),
            List.of());
    assertThat(
            flags(
                report(text, DATED),
                List.of(said(text, "a1", "Scientists", "p1")),
                List.of(scientists)))
        .isEmpty();
  }

  @Test
  void everyRowOfTheTablesIsInItsExample() {
    assertThat(UnnamedSourcesOnly.table().rows())
        .allMatch(row -> row.cell("example").contains("[" + row.cell("word") + "]"));
    assertThat(CountedThings.outcomeTable().rows())
        .allMatch(row -> row.cell("example").contains("[" + row.cell("word") + "]"));
  }

  private static List<String> quoting(String quotation) {
    String words = "The bridge has been closed by the army this morning.";
    String text = "“" + quotation + "” she wrote.\n" + words + "\n";
    return flags(report(text, DATED, post(text, words, false, null)), List.of(), List.of()).stream()
        .map(Flag::type)
        .toList();
  }

  private static List<String> bracketed(String marked) {
    List<String> found = new ArrayList<>();
    for (int at = marked.indexOf('['); at >= 0; at = marked.indexOf('[', at + 1)) {
      found.add(marked.substring(at + 1, marked.indexOf(']', at)));
    }
    return found;
  }

  private static List<Flag> flags(
      Report report, List<Attribution> attributions, List<Actor> actors) {
    return Flagger.create().flag(input(report, attributions, actors));
  }

  private static FlagInput input(
      Report report, List<Attribution> attributions, List<Actor> actors) {
    return new FlagInput(report, TextStructurer.create().structure(report), attributions, actors);
  }

  private static Report report(String text, @Nullable String day, Post... posts) {
    PublicationTime published = day == null ? null : PublicationTime.parse(day).orElseThrow();
    return new Report(
        "r1",
        new ReportMetadata(null, null, null, List.of(), published, "en"),
        text,
        List.of(),
        List.of(posts),
        List.of());
  }

  private static Post post(
      String text, String words, boolean truncated, @Nullable LocalDate posted) {
    int at = text.lastIndexOf(words);
    return new Post(
        new PostOrigin("x", "Ada Hale", "ada", null, null),
        posted,
        truncated,
        new TextSpan(at, at + words.length()),
        List.of());
  }

  private static Actor person(String id, String name, String text, String... mentions) {
    List<TextSpan> spans = new ArrayList<>();
    for (String mention : mentions) {
      int at = text.indexOf(mention);
      spans.add(new TextSpan(at, at + mention.length()));
    }
    return new Actor(
        id, ActorType.PERSON, name, new Resolution.Document(), List.of(), List.of(), spans);
  }

  private static Attribution said(String text, String id, String source, String speaker) {
    int at = text.indexOf(source);
    RoleSpans spans =
        new RoleSpans(List.of(new TextSpan(at, at + source.length())), List.of(), List.of());
    return new Attribution(
        id,
        null,
        Kind.INDIRECT,
        Stance.ASSERTS,
        1,
        spans,
        new AttributionLinks(speaker, List.of(), null));
  }
}
