package org.sayso.ledger.desk;

import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.fact.StatementPlace;

/** What a finding rests on. */
public sealed interface Ground {
  /**
   * Words of a report.
   *
   * @param words the report's words there, so that the ground can be read without the report
   */
  record OfSpan(StatementPlace place, String words) implements Ground {
    public OfSpan {
      words = DeskText.checked("words of a ground", words);
    }
  }

  /** An evidence file of the case. */
  record OfEvidence(EvidenceHash file, String why) implements Ground {
    public OfEvidence {
      why = DeskText.checked("why of a ground", why);
    }
  }
}
