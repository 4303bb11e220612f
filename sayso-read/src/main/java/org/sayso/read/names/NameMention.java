package org.sayso.read.names;

import org.sayso.model.TextSpan;

/** A proper name in the text, as a name finder marks it. */
public record NameMention(TextSpan span, NameType type, double confidence) {}
