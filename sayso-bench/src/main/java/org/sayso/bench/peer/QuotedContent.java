package org.sayso.bench.peer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.model.RoleSpans;

/**
 * Keeps what stands between quotation marks: attributions whose content begins with one in each of
 * its spans. Systems that read direct quotations only are measured on these too.
 */
public final class QuotedContent {
  private static final String MARKS = "\"“”‘'«„";

  private QuotedContent() {}

  /** The gold without what is not quoted. */
  public static List<GoldReport> only(List<GoldReport> reports) {
    return reports.stream().map(QuotedContent::only).toList();
  }

  /** The predictions, by report, without what is not quoted. */
  public static Map<String, List<RoleSpans>> only(
      List<GoldReport> reports, Map<String, List<RoleSpans>> predicted) {
    Map<String, List<RoleSpans>> kept = new HashMap<>();
    for (GoldReport report : reports) {
      kept.put(report.id(), only(predicted.getOrDefault(report.id(), List.of()), report.text()));
    }
    return kept;
  }

  private static GoldReport only(GoldReport report) {
    return new GoldReport(
        report.id(), report.text(), report.sentences(), only(report.attributions(), report.text()));
  }

  private static List<RoleSpans> only(List<RoleSpans> attributions, String text) {
    return attributions.stream().filter(spans -> isQuoted(spans, text)).toList();
  }

  private static boolean isQuoted(RoleSpans spans, String text) {
    return !spans.content().isEmpty()
        && spans.content().stream().allMatch(span -> MARKS.indexOf(text.charAt(span.start())) >= 0);
  }
}
