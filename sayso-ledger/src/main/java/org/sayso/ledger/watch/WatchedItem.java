package org.sayso.ledger.watch;

/**
 * Something that a feed lists.
 *
 * @param key what it is known by
 * @param address its page
 * @param feed the feed that was asked for, not the part of it that lists the item
 * @param host whom its page is asked of
 * @param words the report as JSON, where the feed has the words and there is no page; else empty
 * @param tries how many times it could not be had
 */
public record WatchedItem(
    String key, String address, String feed, String host, String words, int tries) {}
