package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * One typed piece of a report's text.
 *
 * @param span where it lies in the text
 * @param path where it came from in the page's tree, in the form of a CSS path; {@code null} for
 *     plain text
 */
public record Block(BlockType type, TextSpan span, @Nullable String path) {}
