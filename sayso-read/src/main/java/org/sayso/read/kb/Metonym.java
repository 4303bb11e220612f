package org.sayso.read.kb;

/**
 * The name of a place or building that stands for those who govern there.
 *
 * @param of ISO 3166 alpha-2 code of the country that it belongs to; {@code EU} and {@code UN} for
 *     these bodies
 * @param standsFor the body that speaks: "Government of Russia"
 */
public record Metonym(String name, String of, String standsFor) {}
