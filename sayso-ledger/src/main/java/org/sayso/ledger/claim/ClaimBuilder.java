package org.sayso.ledger.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.chain.CreditCycles;
import org.sayso.ledger.chain.TextFamilies;
import org.sayso.ledger.entry.ChainHash;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Speaker;
import org.sayso.ledger.fact.Statement;
import org.sayso.model.Stance;

/**
 * Makes the claims of a story out of its reports. Pure: the same reports and decisions give the
 * same claims.
 */
public final class ClaimBuilder {
  /** What a claim may be flagged with. */
  public static final List<String> FLAGS =
      List.of(
          "single-origin",
          "unnamed-origin",
          "interested-party",
          "circular-credits",
          "number-conflict",
          "date-conflict",
          "place-conflict",
          "open-check",
          "no-comment-yet");

  /** The name of the rules by which statements are joined, as every machine match carries it. */
  public static final String MODEL = "claim-rules-2";

  private ClaimBuilder() {}

  /**
   * The claims in the order in which they were first made.
   *
   * @param families the story's reports by text family, as people corrected them
   */
  public static List<Claim> build(
      String story, List<List<ReportFacts>> families, Decisions decisions) {
    List<Heard> heard = hear(families);
    OpposingParties parties = new OpposingParties(heard);
    ClaimMerger merger = new ClaimMerger(new StatementMatcher(heard, parties), decisions, parties);
    List<Claim> claims = new ArrayList<>();
    InstitutionNames names = new InstitutionNames(heard);
    for (List<Member> members : merger.merge(heard)) {
      claims.add(claim(story, members, decisions, names));
    }
    return List.copyOf(claims);
  }

  private static List<Heard> hear(List<List<ReportFacts>> families) {
    Map<String, String> texts = TextFamilies.earliest(families);
    List<ReportFacts> reports = families.stream().flatMap(List::stream).toList();
    List<Statement> all = reports.stream().flatMap(report -> report.statements().stream()).toList();
    Map<Speaker, Voice> voices = SpeakerJoiner.join(all, outlets(reports));
    List<Heard> heard = new ArrayList<>();
    for (ReportFacts report : reports) {
      for (Statement statement : report.statements()) {
        heard.add(
            new Heard(
                statement,
                report,
                texts.getOrDefault(report.id(), report.id()),
                voices.getOrDefault(statement.speaker(), Voice.NOBODY)));
      }
    }
    return heard;
  }

  private static Set<String> outlets(List<ReportFacts> reports) {
    Set<String> outlets = new TreeSet<>();
    for (ReportFacts report : reports) {
      if (!report.header().outlet().isBlank()) {
        outlets.add(report.header().outlet());
      }
    }
    return outlets;
  }

  private static Claim claim(
      String story, List<Member> members, Decisions decisions, InstitutionNames names) {
    List<Member> sorted =
        members.stream()
            .sorted((one, other) -> Heard.BY_TIME.compare(one.heard(), other.heard()))
            .toList();
    Heard first = members.get(0).heard();
    Origins origins = OriginCounter.count(sorted);
    StandingRules.Verdict verdict =
        StandingRules.judge(
            sorted,
            origins,
            decisions.finding(
                sorted.stream().map(member -> member.heard().statement().place()).toList()));
    List<Conflict> conflicts = ConflictFinder.find(sorted);
    List<Claim.TimelineEvent> timeline = TimelineMaker.make(sorted);
    Claim.Assessment assessment =
        new Claim.Assessment(
            verdict.standing(),
            verdict.rule(),
            (int) sorted.stream().map(member -> member.heard().report().id()).distinct().count(),
            (int) sorted.stream().map(member -> member.heard().text()).distinct().count(),
            origins.named(names::of),
            conflicts,
            flags(sorted, origins, conflicts, timeline));
    String id = "c" + ChainHash.ofText(first.statement().place().toString()).substring(0, 12);
    List<Claim.Line> lines = sorted.stream().map(ClaimBuilder::line).toList();
    String originator =
        sorted.stream()
            .filter(
                member ->
                    StanceGroups.supports(member.heard().statement().stance())
                        && member.heard().voice().known())
            .map(member -> member.heard().voice().name())
            .findFirst()
            .orElse("");
    return new Claim(id, wording(sorted), story, originator, assessment, lines, timeline);
  }

  private static Claim.Line line(Member member) {
    Heard heard = member.heard();
    return new Claim.Line(
        heard.statement(),
        heard.voice().name(),
        heard.report().header().outlet(),
        heard.report().timing().sortKey(),
        member.how(),
        member.score(),
        member.why());
  }

  /**
   * Of the supporting statements the one that says least: the smallest number, a hedge, the fewest
   * telling words. Those that are clauses by themselves go first, so that the claim can be read
   * alone.
   */
  private static String wording(List<Member> members) {
    List<Statement> all = members.stream().map(member -> member.heard().statement()).toList();
    List<Statement> support =
        all.stream().filter(statement -> StanceGroups.supports(statement.stance())).toList();
    List<Statement> pool = support.isEmpty() ? all : support;
    Comparator<Statement> weakest =
        Comparator.comparing((Statement statement) -> !Clauses.standAlone(statement.text()))
            .thenComparing(statement -> statement.proposition().terms().size() < 3)
            .thenComparing(ClaimBuilder::largestNumber)
            .thenComparing(statement -> statement.stance() != Stance.ALLEGES)
            .thenComparing(statement -> statement.proposition().mass())
            .thenComparing(Statement::place);
    Optional<Statement> chosen = pool.stream().min(weakest);
    return chosen.map(statement -> statement.text().replaceAll("\\s+", " ").strip()).orElse("");
  }

  private static BigDecimal largestNumber(Statement statement) {
    return statement.proposition().quantities().stream()
        .filter(quantity -> !StatementMatcher.time(quantity))
        .map(quantity -> number(quantity.value()))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal number(String value) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  private static List<String> flags(
      List<Member> members,
      Origins origins,
      List<Conflict> conflicts,
      List<Claim.TimelineEvent> timeline) {
    List<String> flags = new ArrayList<>();
    if (origins.most() == 1) {
      flags.add("single-origin");
    }
    if (origins.most() > 0 && origins.all().stream().noneMatch(Origins.Origin::named)) {
      flags.add("unnamed-origin");
    }
    boolean blames =
        members.stream()
            .map(Member::heard)
            .anyMatch(
                heard ->
                    StanceGroups.opposes(heard.statement().stance())
                        || heard.statement().stance() == Stance.DECLINES);
    if (origins.institutions() == 1
        && blames
        && origins.all().stream()
            .allMatch(origin -> origin.institution().startsWith("government"))) {
      flags.add("interested-party");
    }
    List<ReportFacts> carrying =
        members.stream()
            .map(Member::heard)
            .filter(heard -> StanceGroups.supports(heard.statement().stance()))
            .map(Heard::report)
            .distinct()
            .toList();
    if (!CreditCycles.find(carrying).isEmpty()) {
      flags.add("circular-credits");
    }
    for (Conflict conflict : conflicts) {
      flags.add(conflict.field() + "-conflict");
    }
    if (timeline.stream()
        .anyMatch(
            event -> event.open() && event.what().toLowerCase(Locale.ROOT).contains(" checks: "))) {
      flags.add("open-check");
    }
    if (timeline.stream()
        .anyMatch(
            event ->
                event.open() && event.what().toLowerCase(Locale.ROOT).contains(" declines: "))) {
      flags.add("no-comment-yet");
    }
    return flags;
  }
}
