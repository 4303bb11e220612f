package org.sayso.gather.metadata;

import org.sayso.model.BlockType;

/**
 * A typed piece of an article, in the order of its page.
 *
 * @param inText whether the report's text holds it; headlines, bylines and captions stay outside
 * @param path where it stands in the page: a CSS selector
 */
public record ArticlePart(BlockType type, String text, boolean inText, String path) {}
