package org.sayso.server.home;

import java.util.List;
import org.sayso.server.page.Frame;
import org.sayso.server.story.StoryLine;

/** The first page. */
public record HomePage(Frame frame, List<StoryLine> newest) {
  public HomePage {
    newest = List.copyOf(newest);
  }
}
