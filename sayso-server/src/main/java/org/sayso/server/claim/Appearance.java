package org.sayso.server.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.ReportLabel;
import org.sayso.server.view.StatementView;

/**
 * A report in which a claim appears.
 *
 * @param copyOf the report whose text it copies; itself if it copies none
 */
public record Appearance(ReportLabel report, ReportLabel copyOf, List<StatementView> statements) {
  public Appearance {
    statements = List.copyOf(statements);
  }

  public boolean isCopy() {
    return !copyOf.id().equals(report.id());
  }

  /**
   * All appearances, in the order in which the reports came out.
   *
   * @param originals for each copy the report whose text it copies
   */
  static List<Appearance> of(
      ClaimView claim, Map<String, ReportLabel> labels, Map<String, String> originals) {
    Map<String, List<StatementView>> byReport = new LinkedHashMap<>();
    for (StatementView statement : claim.statements()) {
      byReport
          .computeIfAbsent(statement.place().report(), report -> new ArrayList<>())
          .add(statement);
    }
    List<Appearance> all = new ArrayList<>();
    byReport.forEach(
        (report, statements) -> {
          StatementView first = statements.get(0);
          ReportLabel label =
              labels.getOrDefault(
                  report, new ReportLabel(report, first.outlet(), "", first.time()));
          String original = originals.getOrDefault(report, report);
          all.add(new Appearance(label, labels.getOrDefault(original, label), statements));
        });
    return all;
  }
}
