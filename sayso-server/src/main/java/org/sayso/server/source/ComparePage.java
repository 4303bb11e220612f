package org.sayso.server.source;

import java.util.List;
import java.util.Optional;
import org.sayso.model.Report;
import org.sayso.model.TextFingerprint;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Words;

/**
 * Two reports side by side.
 *
 * @param percent of the shorter text's runs of five words that are in both
 */
public record ComparePage(Frame frame, Side one, Side other, long percent) {
  /** Longer texts are cut here; the whole is on the report's page. */
  private static final int MOST = 60_000;

  /** One of the two. */
  public record Side(
      String id, String title, String outlet, String published, List<ReusedText.Stretch> text) {
    public Side {
      text = List.copyOf(text);
    }

    public String address() {
      return Address.report(id);
    }
  }

  static ComparePage of(Frame frame, Report one, Report other) {
    double share =
        TextFingerprint.of(one.text(), List.of())
            .containment(TextFingerprint.of(other.text(), List.of()));
    return new ComparePage(frame, side(one, other), side(other, one), Math.round(share * 100));
  }

  private static Side side(Report report, Report other) {
    return new Side(
        report.id(),
        Optional.ofNullable(report.metadata().title()).orElse(report.id()),
        Optional.ofNullable(report.metadata().outlet()).orElse(""),
        Optional.ofNullable(report.metadata().published()).map(Words::published).orElse(""),
        ReusedText.of(cut(report.text()), cut(other.text())));
  }

  private static String cut(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST);
  }
}
