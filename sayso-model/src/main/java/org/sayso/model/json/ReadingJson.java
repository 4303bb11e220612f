package org.sayso.model.json;

import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;

/**
 * Readings and reports to JSON and back. The same value gives the same characters, whatever the
 * locale, the time zone or the Java version: fields have a fixed order, confidence has four
 * decimals, degrees have six. Written lines hold no line break, so a sequence of them is JSON
 * Lines. Safe for many threads.
 *
 * <p>{@code docs/reading.schema.json} describes the form.
 */
public final class ReadingJson {
  /** The version of the form; a change of meaning makes a new one. */
  public static final String VERSION = "0.1.0";

  private ReadingJson() {}

  /** One reading as one line of JSON, without the line break. */
  public static String write(Reading reading) {
    return JsonText.compact(json -> ReadingWriter.write(json, reading));
  }

  /** One reading as indented JSON, for people. */
  public static String writeIndented(Reading reading) {
    return JsonText.indented(json -> ReadingWriter.write(json, reading));
  }

  /**
   * Takes back what {@link #write} wrote. Unknown fields are ignored.
   *
   * @throws SaysoException of fault DATA, with the path of the field, if a field is wrong or
   *     missing or a span's text is not what the report has there
   */
  public static Reading read(String json) {
    return ReadingParser.parse(JsonCursor.parse(json));
  }

  /** One report as one line of JSON: what {@code report} holds in a reading. */
  public static String writeReport(Report report) {
    return JsonText.compact(json -> ReportWriter.write(json, report));
  }

  /**
   * Takes back what {@link #writeReport} wrote.
   *
   * @throws SaysoException as {@link #read} does
   */
  public static Report readReport(String json) {
    return ReportParser.parse(JsonCursor.parse(json));
  }
}
