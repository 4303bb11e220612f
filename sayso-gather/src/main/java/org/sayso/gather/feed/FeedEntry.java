package org.sayso.gather.feed;

import org.jspecify.annotations.Nullable;
import org.sayso.model.PublicationTime;

/**
 * One entry of a feed or sitemap.
 *
 * @param address the page of the report; {@code null} if the entry has none
 * @param title its title, plain
 * @param content what the entry says, as HTML; empty if it says nothing
 * @param author who wrote it
 */
public record FeedEntry(
    @Nullable String address,
    @Nullable String title,
    String content,
    @Nullable String author,
    @Nullable PublicationTime published) {}
