package org.sayso.read.evidence;

/**
 * Words that name evidence, and what stands around them.
 *
 * @param placed whether the words around them show that something rests on it or is made in it ("in
 *     a statement", "footage showed", "documents obtained by")
 */
record EvidenceHit(EvidenceSpan evidence, boolean placed) {}
