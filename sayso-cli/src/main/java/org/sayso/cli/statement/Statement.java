package org.sayso.cli.statement;

import java.util.List;
import org.sayso.model.Attribution;

/**
 * One statement of a reading as a reader wants to see it.
 *
 * @param who the speaker in words
 * @param stance what the speaker does, for example {@code denies}
 * @param passage where it stands, cut by role
 * @param notes what it rests on, when it was said, how sure it is
 * @param depth how many statements it lies in
 */
public record Statement(
    Attribution attribution,
    String who,
    String stance,
    List<MarkedPiece> passage,
    List<String> notes,
    int depth) {
  public Statement {
    passage = List.copyOf(passage);
    notes = List.copyOf(notes);
  }
}
