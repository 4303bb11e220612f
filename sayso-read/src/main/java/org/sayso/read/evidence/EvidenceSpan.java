package org.sayso.read.evidence;

import org.sayso.model.EvidenceType;
import org.sayso.model.TextSpan;

/** Words that name evidence. */
record EvidenceSpan(EvidenceType type, TextSpan span) {}
