package org.sayso.model;

/**
 * Something wrong in the world's input, told so that a user can act on it.
 *
 * @param code kebab-case, for counting: {@code empty-input}, {@code unknown-charset}, …
 * @param input the file, URL or record that it is about
 * @param message what is wrong and what to do
 */
public record Problem(String code, String input, String message) {}
