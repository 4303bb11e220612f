package org.sayso.ledger.desk;

/**
 * A deed with whose it is and in which case.
 *
 * @param caseId the case
 * @param by a person's name; never empty
 * @param seen the number of the last entry of this case that the person saw; 0 when it is opened.
 *     If the case went on since, the act is refused
 */
public record CaseAct(String caseId, String by, long seen, Deed deed) {
  public CaseAct {
    if (!caseId.matches("k[0-9a-f]{12}")) {
      throw new IllegalArgumentException(
          "\"" + caseId + "\" is not the id of a case: k and 12 hex digits");
    }
    by = DeskText.needed("who does it", by);
  }
}
