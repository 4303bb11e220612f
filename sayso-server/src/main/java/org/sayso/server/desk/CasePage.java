package org.sayso.server.desk;

import java.net.URLConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.CaseWork;
import org.sayso.ledger.desk.Ground;
import org.sayso.ledger.desk.VerdictTable;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.publish.view.ClaimView;
import org.sayso.server.page.Frame;

/**
 * A case with its forms.
 *
 * @param claim the claim that it is on; empty if its words are in none any more
 * @param about what the forms need
 */
public record CasePage(
    Frame frame, CaseState state, Optional<ClaimView> claim, About about, Sent sent) {
  /** Types that names tell well enough: what is text is called many things. */
  private static final Pattern PROMISES =
      Pattern.compile("(image|audio|video)/[a-z0-9]+|application/pdf");

  /**
   * What the forms need.
   *
   * @param citable words that a finding can rest on
   * @param review what readers would get, as JSON-LD; empty while there is no finding
   * @param limit how many bytes an evidence file may have
   * @param stamps whether a time stamp authority was named
   */
  public record About(
      Editor editor,
      List<Citable> citable,
      List<VerdictTable.Row> verdicts,
      String review,
      long limit,
      boolean stamps,
      Instant now) {
    public About {
      citable = List.copyOf(citable);
      verdicts = List.copyOf(verdicts);
    }
  }

  /** Words of a report, with who says them. */
  public record Citable(String place, String words, String who, String address) {}

  /** What was sent before, and what became of it. */
  public record Sent(Notice notice, Typed typed, String kept) {
    static final Sent NOTHING = new Sent(Notice.NONE, Typed.NOTHING, "");
  }

  /** What stands in a field. */
  public String value(String form, String field) {
    return sent.typed().value(form, field, "");
  }

  /** The same, if something stands there at first. */
  public String value(String form, String field, String first) {
    return sent.typed().value(form, field, first);
  }

  public boolean chosen(String form, String field, String value) {
    return sent.typed().chosen(form, field, value, false);
  }

  public boolean chosen(String form, String field, String value, boolean first) {
    return sent.typed().chosen(form, field, value, first);
  }

  /** Where a form is sent to. */
  public String action(String form) {
    return "/case/" + state.id() + "/" + form;
  }

  /** What a file's name promises, where its bytes are something else; empty if they agree. */
  public String promised(EvidenceFile file) {
    String promised = URLConnection.guessContentTypeFromName(file.name());
    return promised != null
            && PROMISES.matcher(promised).matches()
            && !promised.equals(file.mediaType())
        ? promised
        : "";
  }

  /** How a ground's file is called. */
  public String name(Ground.OfEvidence ground) {
    return state.evidence(ground.file()).map(kept -> kept.file().name()).orElse("a file");
  }

  public String today() {
    return LocalDate.ofInstant(about.now(), ZoneOffset.UTC).toString();
  }

  /** Whether forms are shown. */
  public boolean editable() {
    return about.editor().may() && state.open();
  }

  public boolean overdue(CaseWork.Check check) {
    return check.due(LocalDate.ofInstant(about.now(), ZoneOffset.UTC));
  }

  /** How large an evidence file may be. */
  public String limit() {
    return (about.limit() >> 20) + " MB";
  }
}
