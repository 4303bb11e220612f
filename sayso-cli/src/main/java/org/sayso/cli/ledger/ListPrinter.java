package org.sayso.cli.ledger;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.terminal.Harmless;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.json.JsonCursor;

/**
 * Prints a list of JSON objects in the format asked for, item by item. To be used by one thread.
 */
public final class ListPrinter {
  private final Console console;
  private final ListFormat format;
  private final List<String> header;
  private final Function<JsonCursor, List<String>> row;
  private final Function<JsonCursor, String> page;
  private int count;

  /**
   * @param format {@code null}: text on a terminal, JSON Lines elsewhere
   * @param header the names of the columns of CSV
   * @param row the cells of an item
   * @param page an item for people, with its line breaks
   */
  public ListPrinter(
      Console console,
      @Nullable ListFormat format,
      List<String> header,
      Function<JsonCursor, List<String>> row,
      Function<JsonCursor, String> page) {
    this.console = console;
    this.format =
        format != null ? format : console.terminal().output() ? ListFormat.text : ListFormat.jsonl;
    this.header = List.copyOf(header);
    this.row = row;
    this.page = page;
    if (this.format == ListFormat.csv) {
      console.out().print(Csv.line(header));
    }
  }

  /** Prints one item. */
  public void print(String json) {
    String text =
        switch (format) {
          case jsonl -> json + "\n";
          case json -> (count == 0 ? "[" : ",\n") + json;
          case csv -> Csv.line(row.apply(JsonCursor.parse(json)));
          case text -> harmless(page.apply(JsonCursor.parse(json))) + "\n";
        };
    console.out().print(text);
    if (console.out().checkError()) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "the output cannot be written; is the disk full?");
    }
    count++;
  }

  /** Ends the list; says on a terminal if there was nothing. */
  public void end(String nothing) {
    if (format == ListFormat.json) {
      console.out().print(count == 0 ? "[]\n" : "]\n");
    }
    if (count == 0 && format == ListFormat.text) {
      console.out().println(nothing);
    }
    console.out().flush();
  }

  List<String> header() {
    return header;
  }

  /** Control characters would let a report's text command the terminal. */
  static String harmless(String text) {
    return Harmless.text(text);
  }
}
