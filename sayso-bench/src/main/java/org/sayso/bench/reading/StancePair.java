package org.sayso.bench.reading;

import org.jspecify.annotations.Nullable;

/** The stance of a matched attribution in the gold, and as read. */
public record StancePair(String gold, @Nullable String said) {}
