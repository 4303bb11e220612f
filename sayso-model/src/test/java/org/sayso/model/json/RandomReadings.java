package org.sayso.model.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.Flag;
import org.sayso.model.GeoPoint;
import org.sayso.model.Kind;
import org.sayso.model.Place;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.RemovedText;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.Resolution;
import org.sayso.model.Role;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.model.TimeGrain;

/** Readings made of a seed: odd characters, absent fields, every enum constant. */
final class RandomReadings {
  private static final List<String> PIECES =
      List.of(
          "said ",
          "Їжак",
          "🎥",
          "\"",
          "\\",
          "\n",
          "\t",
          "\u0000",
          "\u2028",
          "</script>",
          "ا",
          "中",
          "\ud800",
          "\udc00",
          "a");

  private final Random random;

  private RandomReadings(long seed) {
    this.random = new Random(seed);
  }

  static Reading ofSeed(long seed) {
    return new RandomReadings(seed).reading();
  }

  private Reading reading() {
    String text = "x" + words(1 + random.nextInt(40));
    Report report =
        new Report(
            "r" + words(3),
            new ReportMetadata(maybe(), maybe(), maybe(), strings(), published(), maybe()),
            text,
            some(i -> new Block(any(BlockType.class), span(text), maybe())),
            some(i -> post(text)),
            some(i -> new RemovedText("copyright", words(4))));
    return new Reading(
        report,
        some(i -> attribution(i, text)),
        some(i -> actor(i, text)),
        some(i -> new Evidence("e" + i, any(EvidenceType.class), span(text), maybe())),
        some(i -> new TimeExpression("t" + i, span(text), words(2), any(TimeGrain.class))),
        some(i -> new Place("l" + i, span(text), words(2), maybe(), point())),
        some(i -> new Flag("flag-" + i, some(j -> span(text)), words(5))));
  }

  private Attribution attribution(int i, String text) {
    RoleSpans roles =
        new RoleSpans(some(j -> span(text)), List.of(span(text)), some(j -> span(text)));
    AttributionLinks links = new AttributionLinks(maybe(), strings(), maybe());
    double confidence = random.nextInt(10_001) / 10_000.0;
    return new Attribution(
        "a" + i, maybe(), any(Kind.class), any(Stance.class), confidence, roles, links);
  }

  private Actor actor(int i, String text) {
    Resolution resolution =
        switch (random.nextInt(3)) {
          case 0 -> new Resolution.KnowledgeBase("k" + i, maybe());
          case 1 -> new Resolution.Unnamed(maybe());
          default -> new Resolution.Document();
        };
    List<Role> roles = some(j -> new Role(words(2), maybe()));
    return new Actor(
        "p" + i,
        any(ActorType.class),
        words(3),
        resolution,
        roles,
        strings(),
        some(j -> span(text)));
  }

  private Post post(String text) {
    PostOrigin origin = new PostOrigin(maybe(), maybe(), maybe(), maybe(), maybe());
    LocalDate posted = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000));
    return new Post(
        origin,
        posted,
        random.nextBoolean(),
        random.nextBoolean() ? null : span(text),
        strings(),
        random.nextBoolean() ? List.of() : List.of(span(text)));
  }

  private @Nullable PublicationTime published() {
    LocalDateTime time = LocalDateTime.of(2025, 1 + random.nextInt(12), 3, 4, random.nextInt(60));
    return switch (random.nextInt(4)) {
      case 0 -> new PublicationTime.Day(time.toLocalDate());
      case 1 -> new PublicationTime.Local(time);
      case 2 -> new PublicationTime.Instant(time.atOffset(ZoneOffset.ofHours(random.nextInt(12))));
      default -> null;
    };
  }

  private @Nullable GeoPoint point() {
    return random.nextBoolean()
        ? null
        : new GeoPoint(
            (random.nextInt(180_000_001) - 90_000_000) / 1e6,
            (random.nextInt(360_001) - 180_000) / 1e3);
  }

  private TextSpan span(String text) {
    int start = random.nextInt(text.length());
    return new TextSpan(start, start + 1 + random.nextInt(text.length() - start));
  }

  private <T> List<T> some(IntFunction<T> make) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(make).toList();
  }

  private List<String> strings() {
    return some(i -> words(3));
  }

  private @Nullable String maybe() {
    return random.nextBoolean() ? null : words(random.nextInt(4));
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] constants = type.getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }
}
