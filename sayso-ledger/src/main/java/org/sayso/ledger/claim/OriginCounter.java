package org.sayso.ledger.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.ledger.chain.ChainFinder;
import org.sayso.ledger.fact.Quantity;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Statement;
import org.sayso.model.ActorType;
import org.sayso.model.EvidenceType;
import org.sayso.model.Stance;

/**
 * Counts on how many independent words a claim rests, by the rules that are printed in {@code
 * docs/origins.md}: only support counts; one voice is one origin, however many repeat it; an outlet
 * that repeats is none; the least number leaves out each origin that may rest on another. Pure.
 */
final class OriginCounter {
  private OriginCounter() {}

  /** The origins of a claim, first come first. */
  static Origins count(List<Member> claim) {
    Map<String, Origins.Origin> found = new LinkedHashMap<>();
    List<Member> support =
        claim.stream()
            .filter(
                member ->
                    StanceGroups.supports(member.heard().statement().stance())
                        && member.heard().voice().known())
            .sorted((one, other) -> Heard.BY_TIME.compare(one.heard(), other.heard()))
            .toList();
    for (Member member : support) {
      Heard heard = member.heard();
      Voice voice = heard.voice();
      if (voice.outlet()
          || sameAsNamed(voice, support)
          || relayed(heard, support)
          || found.containsKey(key(heard))) {
        continue;
      }
      found.put(
          key(heard),
          new Origins.Origin(
              voice.name(),
              voice.institution(),
              voice.named(),
              rests(heard, found.values().stream().toList(), support)));
    }
    if (found.isEmpty()) {
      outlets(support, found);
    }
    return new Origins(List.copyOf(found.values()));
  }

  /**
   * One voice; an unnamed one only within copies of one text, since "officials" elsewhere may be
   * others.
   */
  private static String key(Heard heard) {
    return heard.voice().named()
        ? heard.voice().name()
        : heard.text() + '\t' + heard.voice().institution();
  }

  /**
   * Whether an unnamed voice is what a named one of the same claim is called elsewhere: rescue
   * crews, the Rescue Service.
   */
  private static boolean sameAsNamed(Voice voice, List<Member> support) {
    if (voice.named()) {
      return false;
    }
    Set<String> own = telling(voice);
    for (Member member : support) {
      Voice named = member.heard().voice();
      if (named.named()
          && !named.outlet()
          && named.words().stream()
              .anyMatch(word -> own.stream().anyMatch(mine -> alike(mine, word)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an unnamed voice stands in a report that points to another outlet, whose own report has
   * the claim from somebody: "a hospital chief, the Valley Voice reported".
   */
  private static boolean relayed(Heard heard, List<Member> support) {
    if (heard.voice().named()) {
      return false;
    }
    Stream<String> credited =
        heard.report().credits().stream()
            .filter(credit -> credit.type() != ReportFacts.Credit.Type.POST)
            .map(ReportFacts.Credit::to);
    Stream<String> quoted =
        support.stream()
            .map(Member::heard)
            .filter(other -> other.sameReport(heard) && other.voice().outlet())
            .map(other -> other.voice().name());
    return Stream.concat(credited, quoted).anyMatch(outlet -> has(outlet, heard, support));
  }

  /** Whether another report, by this outlet, has the claim from somebody named. */
  private static boolean has(String outlet, Heard heard, List<Member> support) {
    return support.stream()
        .map(Member::heard)
        .anyMatch(
            other ->
                !other.sameReport(heard)
                    && !other.voice().outlet()
                    && other.voice().named()
                    && ChainFinder.sameOutlet(outlet, other.report().header().outlet()));
  }

  private static Set<String> telling(Voice voice) {
    Set<String> telling = new TreeSet<>();
    for (String word : voice.words()) {
      if (word.length() >= 5 && !COMMON.contains(word)) {
        telling.add(word);
      }
    }
    return telling;
  }

  private static final Set<String> COMMON =
      Set.of(
          "offic",
          "official",
          "sourc",
          "peopl",
          "person",
          "senior",
          "local",
          "region",
          "regional",
          "unnam",
          "anonym",
          "minister",
          "government",
          "secur",
          "securiti",
          "militari",
          "diplomat",
          "member",
          "several",
          "nation",
          "national");

  private static boolean alike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return shorter >= 5 && one.regionMatches(0, other, 0, Math.min(shorter, 6));
  }

  /** Why an origin may rest on another; empty if nothing says so. */
  private static String rests(Heard heard, List<Origins.Origin> earlier, List<Member> support) {
    if (earlier.isEmpty()) {
      return "";
    }
    if (thing(heard.voice()) && support.stream().anyMatch(member -> supplies(member, heard))) {
      return "it is a record, which a witness of the same report may have supplied";
    }
    if (!heard.voice().named()) {
      boolean maybeSame =
          earlier.stream()
              .anyMatch(
                  origin ->
                      !origin.named() || origin.institution().equals(heard.voice().institution()));
      return maybeSame ? "an unnamed voice that may be the same as an earlier one" : "";
    }
    List<Statement> own =
        support.stream()
            .filter(member -> member.heard().voice().equals(heard.voice()))
            .map(member -> member.heard().statement())
            .toList();
    List<EvidenceType> evidence =
        own.stream()
            .flatMap(statement -> statement.grounds().evidence().stream())
            .distinct()
            .toList();
    boolean recognises =
        evidence.contains(EvidenceType.FOOTAGE)
            || evidence.contains(EvidenceType.IMAGE)
            || evidence.contains(EvidenceType.POST);
    if (own.stream().anyMatch(statement -> RECOGNISES.matcher(statement.text()).find())) {
      return "it recognises what an earlier origin showed";
    }
    if (recognises
        && own.stream()
            .anyMatch(
                statement ->
                    statement.stance() == Stance.CONFIRMS || statement.stance() == Stance.ASSERTS)
        && !evidence.contains(EvidenceType.WITNESS)) {
      return "it rests on footage, an image or a post, which may be the first origin's own";
    }
    if (evidence.contains(EvidenceType.DOCUMENT) && earlier.size() == 1) {
      return "it rests on a document, which an earlier origin may have supplied";
    }
    return vaguer(own, heard, support)
        ? "it is vaguer than an earlier figure and may rest on it"
        : "";
  }

  /** Whether the voice is a record and no person or body: "the lift's log". */
  private static boolean thing(Voice voice) {
    return voice.type() != ActorType.PERSON && RECORDS.matcher(voice.name()).find();
  }

  private static boolean supplies(Member member, Heard record) {
    Heard other = member.heard();
    return other.sameReport(record)
        && !other.voice().equals(record.voice())
        && !other.voice().outlet();
  }

  private static final Pattern RECOGNISES =
      Pattern.compile(
          "(?i)\\brecogni[sz](?:e[sd]?|ing)\\b|\\bidentified\\b.{0,60}\\b(?:in|on|from) (?:it|the)\\b");
  private static final Pattern RECORDS =
      Pattern.compile(
          "(?i)\\b(?:logs?|logbooks?|lists?|records?|recordings?|cameras?|footage|films?|videos?|tapes?|diary|diaries|registers?|receipts?|documents?|letters?|notes?|notebooks?|photographs?|photos?|ledgers?)$");

  /**
   * Whether the claim began with a figure of another body and this voice gives it only roughly, or
   * gives none.
   */
  private static boolean vaguer(List<Statement> own, Heard heard, List<Member> support) {
    Heard first = support.get(0).heard();
    if (first.voice().institution().equals(heard.voice().institution())) {
      return false;
    }
    boolean exactFirst =
        first.statement().proposition().quantities().stream()
            .anyMatch(quantity -> !StatementMatcher.time(quantity) && !quantity.vague());
    boolean onlyVague =
        own.stream()
            .flatMap(statement -> statement.proposition().quantities().stream())
            .allMatch(Quantity::vague);
    boolean numeric =
        first.statement().proposition().quantities().stream()
            .anyMatch(quantity -> !StatementMatcher.time(quantity));
    return numeric
        && exactFirst
        && onlyVague
        && own.stream().anyMatch(statement -> !statement.proposition().quantities().isEmpty());
  }

  /**
   * Where nobody but outlets speaks, each outlet is an origin unless the ledger has the report that
   * it points to.
   */
  private static void outlets(List<Member> support, Map<String, Origins.Origin> found) {
    List<Origins.Origin> earlier = new ArrayList<>();
    for (Member member : support) {
      Voice voice = member.heard().voice();
      boolean traced =
          support.stream()
              .anyMatch(
                  other ->
                      other != member
                          && ChainFinder.sameOutlet(
                              voice.name(), other.heard().report().header().outlet())
                          && !other.heard().sameReport(member.heard()));
      if (!voice.outlet() || found.containsKey(voice.name()) || (traced && !earlier.isEmpty())) {
        continue;
      }
      Origins.Origin origin =
          new Origins.Origin(
              voice.name(),
              voice.institution(),
              true,
              earlier.isEmpty() ? "" : "an outlet that may repeat another");
      earlier.add(origin);
      found.put(voice.name(), origin);
    }
  }
}
