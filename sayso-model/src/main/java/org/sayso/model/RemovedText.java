package org.sayso.model;

/**
 * Text of the input that is not the report's own words: a copyright line, an advertisement, a menu.
 */
public record RemovedText(String kind, String text) {}
