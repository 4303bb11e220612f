package org.sayso.server.search;

import org.sayso.ledger.query.Slice;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.view.FoundView;

/**
 * What a search found.
 *
 * @param words what was searched for; empty if nothing was
 */
public record SearchPage(Frame frame, String words, Slice<FoundView> found, Leaf leaf) {}
