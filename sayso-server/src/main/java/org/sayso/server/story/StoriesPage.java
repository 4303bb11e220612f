package org.sayso.server.story;

import org.sayso.ledger.query.Slice;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;

/** A page of the list of stories. */
public record StoriesPage(Frame frame, Slice<StoryLine> stories, Leaf leaf) {}
