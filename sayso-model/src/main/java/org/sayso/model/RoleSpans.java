package org.sayso.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The three roles of an attribution. Each may be absent (empty) or discontinuous (several spans, in
 * the order of the text); at least one role is there.
 *
 * @param source who says it
 * @param cue the words that signal it
 * @param content what is said
 */
public record RoleSpans(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content) {
  public RoleSpans {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (source.isEmpty() && cue.isEmpty() && content.isEmpty()) {
      throw new IllegalArgumentException("source, cue and content are all empty");
    }
  }

  /** All spans of all roles, in the order of the text. */
  public List<TextSpan> all() {
    List<TextSpan> all = new ArrayList<>(source);
    all.addAll(cue);
    all.addAll(content);
    Collections.sort(all);
    return List.copyOf(all);
  }
}
