package org.sayso.server.desk;

import java.util.List;
import org.sayso.ledger.desk.CaseState;
import org.sayso.server.page.Frame;

/** All published findings, newest first. */
public record FindingsPage(Frame frame, List<CaseState> cases) {
  public FindingsPage {
    cases = List.copyOf(cases);
  }
}
