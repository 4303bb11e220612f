package org.sayso.cli.read;

import org.sayso.model.Reading;
import org.sayso.model.json.ReadingJson;

/**
 * The contract's JSON.
 *
 * @param indented over many lines, for a person; otherwise one line a reading
 */
record JsonFormat(boolean indented) implements ReadingFormat {
  @Override
  public String render(Reading reading) {
    return (indented ? ReadingJson.writeIndented(reading) : ReadingJson.write(reading)) + "\n";
  }
}
