package org.sayso.publish.feed;

import java.time.Instant;

/**
 * Something that changed.
 *
 * @param id never changes for the same thing
 * @param link where it can be read; a name where it stands nowhere
 */
public record FeedItem(String id, String title, String text, String link, Instant time) {}
