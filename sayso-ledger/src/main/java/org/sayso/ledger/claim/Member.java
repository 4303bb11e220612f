package org.sayso.ledger.claim;

/**
 * A statement's place in a claim.
 *
 * @param how {@code first}, {@code joined} (by machine, nothing stands against it), {@code
 *     suggested} (by machine, a person should look) or {@code confirmed} (by a person)
 * @param score how sure, 0 to 1
 * @param why what the joining rests on, or what stands against it
 */
record Member(Heard heard, String how, double score, String why) {}
