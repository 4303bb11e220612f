package org.sayso.ledger.evidence;

/** Has a time stamp authority confirm that a file was there. Safe for many threads. */
public interface TimeStamper {
  /**
   * A time stamp over the hash; the file itself is not sent.
   *
   * @throws org.sayso.model.SaysoException of fault ENVIRONMENT if the authority does not answer or
   *     its answer is not one that proves the hash
   */
  TimeStamp stamp(EvidenceHash hash);
}
