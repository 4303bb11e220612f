package org.sayso.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.fact.PropositionReader;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Speaker;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.text.TermRarity;
import org.sayso.ledger.text.TermVector;
import org.sayso.model.ActorType;
import org.sayso.model.Role;
import org.sayso.model.Stance;
import org.sayso.model.TextFingerprint;
import org.sayso.model.TextSpan;

/** {@code claims.txt}: which statements of a story are about the same, and what comes of them. */
class ClaimMergingTest {
  private static final PropositionReader READER = PropositionReader.create();

  /**
   * A story: its statements and the claims expected.
   *
   * @param expected each claim as {@code standing least..most: numbers of its statements}
   */
  record Story(String name, List<List<ReportFacts>> families, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Story> stories() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ClaimMergingTest.class.getResourceAsStream("claims.txt"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(file.split("\n\n"))
          .filter(block -> !block.startsWith("#"))
          .map(ClaimMergingTest::story)
          .toList()
          .stream();
    }
  }

  private static Story story(String block) {
    List<List<ReportFacts>> families = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<Statement> open = new ArrayList<>();
    String name = "";
    String report = "";
    for (String line : block.split("\n")) {
      if (line.startsWith("= ")) {
        expected.add(line.substring(2));
      } else if (line.startsWith("report ")) {
        close(families, report, open);
        report = line.substring("report ".length());
      } else if (line.contains("|")) {
        open.add(statement(report, open.size(), line.split("\\s*\\|\\s*", -1)));
      } else {
        name = line;
      }
    }
    close(families, report, open);
    return new Story(name, families, expected);
  }

  /** {@code stance | name, title of country | words}; a name in small letters is no name. */
  private static Statement statement(String report, int number, String[] parts) {
    String[] speaker = parts[1].split(", ", 2);
    boolean named = Character.isUpperCase(speaker[0].charAt(0));
    List<Role> roles = new ArrayList<>();
    if (speaker.length > 1) {
      String[] role = speaker[1].split(" of ", 2);
      roles.add(new Role(role[0], role.length > 1 ? role[1] : null));
    }
    ActorType type =
        !named
            ? ActorType.UNNAMED
            : speaker[0].endsWith(" government") ? ActorType.GOVERNMENT : ActorType.PERSON;
    boolean echoes = parts[0].endsWith("+");
    String stance = parts[0].replace("+", "").toUpperCase(Locale.ROOT);
    return new Statement(
        new StatementPlace(report, TextSpan.of(number * 200, number * 200 + 100)),
        "a" + number,
        parts[2],
        new Speaker(speaker[0], type, null, named, roles, List.of(), null),
        Stance.valueOf(stance),
        READER.read(parts[2]),
        new Statement.Grounds(null, List.of(), null, echoes));
  }

  private static void close(
      List<List<ReportFacts>> families, String report, List<Statement> statements) {
    if (!statements.isEmpty()) {
      families.add(
          List.of(
              new ReportFacts(
                  report,
                  new ReportFacts.Header("Outlet " + report, "", List.of(), null),
                  new ReportFacts.Timing(
                      Instant.parse("2025-04-08T10:00:00Z").plusSeconds(3600L * families.size()),
                      Instant.EPOCH),
                  new ReportFacts.Wording(
                      TermVector.of(List.of(), TermRarity.shipped()),
                      Set.of(),
                      TextFingerprint.of(report, List.of()),
                      TextFingerprint.of(report, List.of())),
                  statements,
                  List.of(),
                  List.of())));
      statements.clear();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theStatementsOfAStoryMakeTheseClaims(Story story) {
    List<Claim> claims = ClaimBuilder.build("s1", story.families(), Decisions.NONE);

    assertThat(claims.stream().map(ClaimMergingTest::told).toList()).isEqualTo(story.expected());
  }

  private static String told(Claim claim) {
    List<String> statements =
        claim.statements().stream()
            .map(
                line ->
                    line.statement().place().report()
                        + (line.statement().place().span().start() / 200 + 1))
            .toList();
    Origins origins = claim.assessment().origins();
    return claim.assessment().standing().name().toLowerCase(Locale.ROOT)
        + " "
        + origins.least()
        + ".."
        + origins.most()
        + ": "
        + String.join(" ", statements);
  }
}
