package org.sayso.bench.measure;

/** Where a figure lies with 95 % confidence: from {@code low} to {@code high}. */
public record Interval(double low, double high) {}
