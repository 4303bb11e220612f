package org.sayso.read.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.Resolution;
import org.sayso.model.Role;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.names.NameFinder;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;

/** Who each source of a report means, and what an actor then looks like. */
class SpeakersTest {
  private static final KnowledgeBase KNOWLEDGE_BASE = KnowledgeBase.shipped();
  private static final NameFinder NAMES = CapitalisedNameFinder.create(KNOWLEDGE_BASE);
  private static final ActorResolver RESOLVER = ActorResolver.create(KNOWLEDGE_BASE);
  private static final TextStructurer STRUCTURER = TextStructurer.create();

  /** A report with marked sources, and who each is. */
  record Golden(Report report, List<FoundAttribution> attributions, List<String> speakers) {
    @Override
    public String toString() {
      return report.text();
    }

    static Golden of(String block) {
      List<String> lines = block.strip().lines().toList();
      StringBuilder text = new StringBuilder();
      List<TextSpan> sources = new ArrayList<>();
      int open = 0;
      for (char sign : lines.get(1).toCharArray()) {
        if (sign == '⟦') {
          open = text.length();
        } else if (sign == '⟧') {
          sources.add(TextSpan.of(open, text.length()));
        } else {
          text.append(sign);
        }
      }
      return new Golden(
          SpeakersTest.report(text.toString(), lines.get(0)),
          SpeakersTest.attributions(sources),
          lines.subList(2, lines.size()));
    }
  }

  static Report report(String text, String day) {
    PublicationTime published = PublicationTime.parse(day).orElseThrow();
    return new Report(
        "r",
        new ReportMetadata(null, null, null, List.of(), published, "en"),
        text,
        List.of(),
        List.of(),
        List.of());
  }

  static List<FoundAttribution> attributions(List<TextSpan> sources) {
    List<FoundAttribution> found = new ArrayList<>();
    for (TextSpan source : sources) {
      found.add(
          new FoundAttribution(
              "a" + (found.size() + 1),
              null,
              new RoleSpans(List.of(source), List.of(), List.of()),
              1));
    }
    return found;
  }

  static ResolvedActors resolve(Report report, List<FoundAttribution> attributions) {
    TextStructure structure = STRUCTURER.structure(report);
    return RESOLVER.resolve(report, structure, attributions, NAMES.find(report, structure));
  }

  static Stream<Golden> golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SpeakersTest.class.getResourceAsStream("speakers.txt"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(file.split("\n\n"))
          .filter(block -> !block.startsWith("#"))
          .map(Golden::of)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void everySourceMeansTheActorNamedBelowTheReport(Golden golden) {
    ResolvedActors resolved = resolve(golden.report(), golden.attributions());

    List<String> speakers =
        golden.attributions().stream()
            .map(
                attribution ->
                    resolved.speaker(attribution.id()).map(id -> name(resolved, id)).orElse("-"))
            .toList();
    assertThat(speakers).isEqualTo(golden.speakers());
  }

  private static String name(ResolvedActors resolved, String id) {
    return resolved.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void actorsAreNumberedInTheOrderOfTheirFirstMentions(Golden golden) {
    List<Actor> actors = resolve(golden.report(), golden.attributions()).actors();

    for (int i = 0; i < actors.size(); i++) {
      assertThat(actors.get(i).id()).isEqualTo("p" + (i + 1));
      assertThat(actors.get(i).mentions()).isSorted().isNotEmpty();
    }
    assertThat(actors.stream().map(actor -> actor.mentions().get(0)).toList()).isSorted();
  }

  @Test
  void anUnnamedSourceKeepsWhatItBelongsTo() {
    Golden golden = Golden.of("2020-05-01\n⟦US officials⟧ said so.\n");

    Actor actor = resolve(golden.report(), golden.attributions()).actors().get(0);

    assertThat(actor.type()).isEqualTo(ActorType.UNNAMED);
    assertThat(actor.resolution()).isEqualTo(new Resolution.Unnamed("US"));
  }

  @Test
  void theRoleBelongsToTheOneWhoSpeaksForAnother() {
    Golden golden =
        Golden.of(
            "2025-04-10\n⟦A spokesman for President Ilya Voronin, Anton Resch,⟧ said so."
                + " ⟦White House press secretary Mona Reuss⟧ agreed.\n");

    ResolvedActors resolved = resolve(golden.report(), golden.attributions());

    assertThat(roles(resolved, "Anton Resch"))
        .containsExactly(new Role("spokesman", "Ilya Voronin"));
    assertThat(roles(resolved, "Ilya Voronin")).containsExactly(new Role("president", null));
    assertThat(roles(resolved, "Mona Reuss"))
        .containsExactly(new Role("press secretary", "White House"));
  }

  private static List<Role> roles(ResolvedActors resolved, String name) {
    return resolved.actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow()
        .roles();
  }

  @Test
  void anOfficeResolvesToWhoeverHeldItOnTheDayOfTheReport() {
    for (String[] dayAndHolder :
        new String[][] {
          {"2018-06-01", "Petro Poroshenko"}, {"2022-06-01", "Volodymyr Zelenskyy"}
        }) {
      Golden golden = Golden.of(dayAndHolder[0] + "\n⟦The Ukrainian president⟧ said so.\n");
      ResolvedActors resolved = resolve(golden.report(), golden.attributions());
      assertThat(name(resolved, resolved.speaker("a1").orElseThrow())).isEqualTo(dayAndHolder[1]);
    }
  }

  @Test
  void spellingsInTwoScriptsAreAliasesOfOneActor() {
    Golden golden =
        Golden.of(
            "2025-04-08\n"
                + "⟦Volodymyr Zelensky⟧ said so. It was signed Володимир Зеленський that day.\n");

    Actor actor = resolve(golden.report(), golden.attributions()).actors().get(0);

    assertThat(actor.name()).isEqualTo("Volodymyr Zelenskyy");
    assertThat(actor.aliases()).contains("Volodymyr Zelensky", "Володимир Зеленський");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In a note posted on Monday, Defence Minister Tovin Arzen spoke. ⟦He⟧ said so. | defence minister |
          HARSK — Energy Minister Tovin Arzen spoke. ⟦He⟧ said so.                      | energy minister  |
          Retired pilot Gerrit Oomen saw it. ⟦He⟧ said so.                              | pilot            |
          Halmark's prime minister, Folkert Dain, saw it. ⟦He⟧ said so.                 | prime minister   | Halmark
          Karvelia rejects this: its spokesman Dasko Verrun laughed. ⟦He⟧ said so.      | spokesman        | Karvelia
          Ilse Moran, who heads the Civic Alliance, saw it. ⟦She⟧ said so.              | head             | Civic Alliance
          Yelka Sandru, a beekeeper whose garden is near, saw it. ⟦She⟧ said so.        | beekeeper        |
          French President Emmanuel Macron saw it. ⟦He⟧ said so.                        | president        | FR
          Anton Resch, a spokesman for President Ilya Voronin, said it. ⟦He⟧ said so.   | spokesman        | Ilya Voronin
          Norwegian President Ilya Voronin's spokesman Anton Resch said it. ⟦He⟧ said so. | spokesman      | Ilya Voronin
          The wife of Ilya Voronin, Lena Orsk, said it. ⟦She⟧ said so.                  | wife             | Ilya Voronin
          """)
  void anOfficeIsReadWithWhomItBelongsTo(String text, String title, @Nullable String of) {
    Golden golden = Golden.of("2020-05-01\n" + text + "\n");

    List<Actor> actors = resolve(golden.report(), golden.attributions()).actors();

    assertThat(actors)
        .flatExtracting(Actor::roles)
        .extracting(role -> role.title() + " of " + role.of())
        .contains(title + " of " + of);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyTextIsReadTwiceAlikeAndEveryMentionLiesInIt(long seed) {
    Random random = new Random(seed);
    String alphabet = "aB .,'’\"“”()\n-/éЖ王ا🙂Z said he The of and's";
    StringBuilder text = new StringBuilder("X");
    for (int i = 0; i < 400; i++) {
      int at = random.nextInt(alphabet.length());
      text.append(alphabet.charAt(at));
    }
    List<TextSpan> sources = new ArrayList<>();
    for (int start = 0; start + 20 < text.length(); start += 1 + random.nextInt(30)) {
      sources.add(TextSpan.of(start, start + 1 + random.nextInt(19)));
    }
    Report report = report(text.toString(), "2020-05-01");

    ResolvedActors first = resolve(report, attributions(sources));

    assertThat(resolve(report, attributions(sources))).as("seed %d", seed).isEqualTo(first);
    assertThat(first.actors())
        .as("seed %d", seed)
        .allSatisfy(
            actor ->
                assertThat(actor.mentions())
                    .allSatisfy(
                        mention -> assertThat(mention.end()).isLessThanOrEqualTo(text.length())));
  }
}
