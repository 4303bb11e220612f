package org.sayso.server.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.server.page.StanceGroup;
import org.sayso.server.page.Words;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.StatementView;

/**
 * When the voices of a story spoke: a lane for each, a mark for each statement. In units of a
 * drawing that is {@link #WIDTH} wide.
 */
public record TimeChart(List<Lane> lanes, List<Tick> ticks, int height) {
  /** How wide the drawing is. */
  public static final int WIDTH = 1000;

  private static final int LABELS = 260;
  private static final int EDGE = 14;
  private static final int LANE = 26;
  private static final int TOP = 30;
  private static final int MOST_LANES = 14;
  private static final int MOST_TICKS = 8;
  private static final int LABEL = 30;

  public TimeChart {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
  }

  /** A voice. */
  public record Lane(String name, int y, List<Mark> marks) {
    public Lane {
      marks = List.copyOf(marks);
    }
  }

  /** A statement. */
  public record Mark(int x, StanceGroup group) {}

  /** The beginning of a day. */
  public record Tick(int x, String label) {}

  /** The chart of the voices that speak most. */
  static TimeChart of(List<ClaimView> claims) {
    Map<String, List<StatementView>> voices = new LinkedHashMap<>();
    for (ClaimView claim : claims) {
      for (StatementView statement : claim.statements()) {
        if (!statement.speaker().isBlank()) {
          voices.computeIfAbsent(statement.speaker(), name -> new ArrayList<>()).add(statement);
        }
      }
    }
    List<StatementView> all = voices.values().stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return new TimeChart(List.of(), List.of(), 0);
    }
    Scale scale = Scale.of(all);
    List<Lane> lanes = new ArrayList<>();
    List<Map.Entry<String, List<StatementView>>> most =
        voices.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<String, List<StatementView>> voice) -> -voice.getValue().size()))
            .limit(MOST_LANES)
            .toList();
    for (Map.Entry<String, List<StatementView>> voice : most) {
      List<Mark> marks =
          voice.getValue().stream()
              .map(said -> new Mark(scale.x(said.time()), said.group()))
              .distinct()
              .toList();
      lanes.add(
          new Lane(Words.shorten(voice.getKey(), LABEL), TOP + LANE * lanes.size() + 14, marks));
    }
    return new TimeChart(lanes, scale.ticks(), TOP + LANE * lanes.size() + 6);
  }

  /** From times to places in the drawing. */
  private record Scale(Instant first, Instant last) {
    static Scale of(List<StatementView> all) {
      Instant first = all.stream().map(StatementView::time).min(Instant::compareTo).orElseThrow();
      Instant last = all.stream().map(StatementView::time).max(Instant::compareTo).orElseThrow();
      return new Scale(first, last);
    }

    int x(Instant time) {
      long length = Math.max(1, last.getEpochSecond() - first.getEpochSecond());
      double share = (time.getEpochSecond() - first.getEpochSecond()) / (double) length;
      return (int) Math.round(LABELS + EDGE + share * (WIDTH - LABELS - 2 * EDGE));
    }

    List<Tick> ticks() {
      ZonedDateTime day = first.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).plusDays(1);
      long days = Math.max(1, ChronoUnit.DAYS.between(day, last.atZone(ZoneOffset.UTC)) + 1);
      long step = (days + MOST_TICKS - 1) / MOST_TICKS;
      List<Tick> ticks = new ArrayList<>();
      ticks.add(new Tick(x(first), Words.brief(first)));
      for (ZonedDateTime at = day; !at.toInstant().isAfter(last); at = at.plusDays(step)) {
        int x = x(at.toInstant());
        if (x - ticks.get(ticks.size() - 1).x() > 150 || ticks.size() > 1 && step > 1) {
          ticks.add(new Tick(x, Words.shortDay(at.toInstant())));
        }
      }
      return ticks;
    }
  }
}
