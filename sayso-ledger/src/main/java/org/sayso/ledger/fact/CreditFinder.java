package org.sayso.ledger.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.Post;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;

/** Finds what a report says of where it has its matter from. Pure and thread-safe. */
final class CreditFinder {
  private static final Pattern LINE =
      Pattern.compile(
          "(?im)^\\W*(?:reporting by|with reporting (?:by|from)|source:|\\(with|by)\\s+(?:the\\s+)?([\\p{Lu}][\\p{L}\\p{N} .'’&-]{1,40}?)\\W*$");
  private static final Pattern DATELINE =
      Pattern.compile("\\A[^\\n]{0,80}?\\(([\\p{Lu}][\\p{L}\\p{N} .'’&-]{1,30})\\)\\s*[—–-]");
  private static final Pattern CITING =
      Pattern.compile(
          "(?:citing|quoted by|quoting|according to|told|wrote in|reported by)\\s+(?:the\\s+)?(?:(?:news agency|broadcaster|newspaper|agency|daily|paper)\\s+)?((?:The\\s+)?\\p{Lu}[\\p{L}'’&-]+(?:\\s+\\p{Lu}[\\p{L}'’&-]+){0,3})");

  private CreditFinder() {}

  static CreditFinder create() {
    return new CreditFinder();
  }

  /** The credits in the order of the text, each end once. */
  List<ReportFacts.Credit> find(Reading reading) {
    Map<String, ReportFacts.Credit> found = new HashMap<>();
    List<ReportFacts.Credit> credits = new ArrayList<>();
    lines(reading.report(), found, credits);
    outlets(reading, found, credits);
    for (Post post : reading.report().posts()) {
      TextSpan span = post.span();
      String words =
          span == null ? String.join(" ", post.links()) : span.in(reading.report().text());
      add(found, credits, ReportFacts.Credit.Type.POST, "post", words);
    }
    return credits;
  }

  private static void lines(
      Report report, Map<String, ReportFacts.Credit> found, List<ReportFacts.Credit> credits) {
    String outlet = report.metadata().outlet();
    for (String name : report.metadata().byline()) {
      for (String part : name.split(",")) {
        if (!part.strip().equalsIgnoreCase(outlet) && !part.isBlank()) {
          add(found, credits, ReportFacts.Credit.Type.LINE, part.strip(), name);
        }
      }
    }
    for (Pattern pattern : List.of(LINE, DATELINE)) {
      Matcher matcher = pattern.matcher(report.text());
      while (matcher.find()) {
        add(
            found,
            credits,
            ReportFacts.Credit.Type.LINE,
            matcher.group(1).strip(),
            matcher.group().strip());
      }
    }
    Matcher citing = CITING.matcher(report.text());
    while (citing.find()) {
      add(found, credits, ReportFacts.Credit.Type.REPORTED, citing.group(1), citing.group());
    }
  }

  private static void outlets(
      Reading reading, Map<String, ReportFacts.Credit> found, List<ReportFacts.Credit> credits) {
    String text = reading.report().text();
    for (Actor actor : reading.actors()) {
      if (actor.type() != ActorType.OUTLET) {
        continue;
      }
      for (Attribution attribution : reading.attributions()) {
        if (actor.id().equals(attribution.links().speaker())) {
          TextSpan place = attribution.spans().all().get(0);
          add(
              found,
              credits,
              attribution.parent() == null
                  ? ReportFacts.Credit.Type.REPORTED
                  : ReportFacts.Credit.Type.REPORTED_WITHIN,
              actor.name(),
              place.in(text));
        }
      }
    }
    for (Evidence evidence : reading.evidence()) {
      if (evidence.type() == EvidenceType.OUTLET) {
        add(
            found,
            credits,
            ReportFacts.Credit.Type.REPORTED,
            evidence.span().in(text),
            evidence.span().in(text));
      }
    }
  }

  private static void add(
      Map<String, ReportFacts.Credit> found,
      List<ReportFacts.Credit> credits,
      ReportFacts.Credit.Type type,
      String to,
      String evidence) {
    ReportFacts.Credit credit = new ReportFacts.Credit(type, to, evidence.strip());
    if (found.putIfAbsent(to.toLowerCase(Locale.ROOT), credit) == null) {
      credits.add(credit);
    }
  }
}
