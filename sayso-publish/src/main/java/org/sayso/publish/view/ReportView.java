package org.sayso.publish.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.Actor;
import org.sayso.model.Attribution;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TextSpan;

/**
 * A report.
 *
 * @param text its words, into which spans point
 * @param speakers by the attribution's id
 */
public record ReportView(String id, Header header, String text, Map<String, SpeakerView> speakers) {
  public ReportView {
    speakers = Map.copyOf(speakers);
  }

  /**
   * What is known about it.
   *
   * @param published ISO 8601, as precisely as the report says
   */
  public record Header(
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      List<String> byline,
      Optional<String> published,
      Optional<String> language) {
    public Header {
      byline = List.copyOf(byline);
    }
  }

  /** The report of a reading. */
  public static ReportView of(Reading reading) {
    ReportMetadata metadata = reading.report().metadata();
    Map<String, Actor> actors = new HashMap<>();
    reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    Map<String, SpeakerView> speakers = new HashMap<>();
    for (Attribution attribution : reading.attributions()) {
      String speaker = attribution.links().speaker();
      Actor actor = speaker == null ? null : actors.get(speaker);
      if (actor != null) {
        speakers.put(attribution.id(), SpeakerView.of(actor));
      }
    }
    return new ReportView(
        reading.report().id(),
        new Header(
            Optional.ofNullable(metadata.url()),
            Optional.ofNullable(metadata.outlet()),
            Optional.ofNullable(metadata.title()),
            metadata.byline(),
            Optional.ofNullable(metadata.published()).map(PublicationTime::iso),
            Optional.ofNullable(metadata.language())),
        reading.report().text(),
        speakers);
  }

  /**
   * The words around a span, by which it is found again in another copy of the text.
   *
   * @param chars how many at most on each side
   */
  public String before(TextSpan span, int chars) {
    int start = Math.max(0, Math.min(span.start(), text.length()) - chars);
    return whole(start, Math.min(span.start(), text.length()));
  }

  /** The words behind a span. */
  public String after(TextSpan span, int chars) {
    int start = Math.min(span.end(), text.length());
    return whole(start, Math.min(text.length(), start + chars));
  }

  /** Never half a character. */
  private String whole(int start, int end) {
    int from = start > 0 && start < end && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
    int to = end > start && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return start + from >= end - to ? "" : text.substring(start + from, end - to);
  }
}
