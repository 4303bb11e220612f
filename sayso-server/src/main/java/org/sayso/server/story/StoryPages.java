package org.sayso.server.story;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.FilterTimes;
import org.sayso.ledger.query.PageRequest;
import org.sayso.ledger.query.ReportHeader;
import org.sayso.ledger.query.Slice;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.page.Question;
import org.sayso.server.page.Words;
import org.sayso.server.shelf.Shelf;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.ReportLabel;
import org.sayso.server.view.StatementView;

/** Makes the page of a story out of what the ledger knows. */
final class StoryPages {
  private static final String COOKIE = "sayso-seen";
  private static final int HALF_A_YEAR = 180 * 24 * 3600;
  private static final int TITLE = 80;
  private static final int CLAIMS = 24;
  private static final int CHANGES = 12;
  private static final int CHOICES = 200;

  private final Services services;
  private final Shelf shelf;

  StoryPages(Services services, Shelf shelf) {
    this.services = services;
    this.shelf = shelf;
  }

  StoryPage page(Context context) {
    String id = Address.text(context.pathParam("id"));
    Ledger ledger = services.ledger();
    String json =
        ledger
            .pages()
            .story(id)
            .orElseThrow(
                () ->
                    new FailureException(
                        Failure.missing(
                            "No story has the id "
                                + id
                                + ". It may have been joined with another since; search for its words.")));
    StoryLine story = StoryLine.parse(json);
    StoryFilter filter = StoryFilter.of(context);
    List<ClaimView> claims = shelf.claims(ledger, id);
    List<StoryEvent> all = StoryEvent.of(claims);
    List<StoryEvent> events = all.stream().filter(filter::takes).toList();
    Slice<StoryPage.Told> shown = shown(context, events);
    Frame frame =
        Frame.of(context, services, Words.shorten(story.title(), TITLE))
            .withTwin("/api/v1/stories/" + Address.part(id));
    StoryPage.Changes changes = changes(context, all);
    remember(context, id, all);
    return new StoryPage(
        frame,
        story,
        matter(json, claims, claims.stream().filter(filter::takes).toList()),
        asked(filter, claims),
        shown,
        Leaf.of(context, shown),
        changes);
  }

  private Slice<StoryPage.Told> shown(Context context, List<StoryEvent> events) {
    PageRequest page = Leaf.requested(context, services);
    int from = Math.min(page.from(), events.size());
    int to = Math.min(events.size(), from + page.limit());
    List<StoryPage.Told> told = new ArrayList<>();
    String day = "";
    for (StoryEvent event : events.subList(from, to)) {
      StatementView said = event.statement();
      String own = Words.day(said.time());
      told.add(
          new StoryPage.Told(
              event,
              shelf.sentence(
                  services.ledger(), said.place().report(), said.place().span(), said.text()),
              !own.equals(day)));
      day = own;
    }
    return new Slice<>(told, from, to < events.size());
  }

  private StoryPage.Matter matter(String json, List<ClaimView> claims, List<ClaimView> taken) {
    List<ClaimView> most =
        taken.stream()
            .sorted(
                Comparator.comparingInt((ClaimView claim) -> -claim.judged().counts().texts())
                    .thenComparing(claim -> -claim.voices())
                    .thenComparing(ClaimView::id))
            .limit(CLAIMS)
            .toList();
    Map<String, Integer> origins = new LinkedHashMap<>();
    Set<String> unnamed = new HashSet<>();
    Set<String> institutions = new HashSet<>();
    for (ClaimView claim : claims) {
      for (ClaimView.Root root : claim.judged().origins()) {
        origins.merge(root.name(), 1, Integer::sum);
        institutions.add(root.institution());
        if (!root.named()) {
          unnamed.add(root.name());
        }
      }
    }
    List<StoryPage.Origin> ranked =
        origins.entrySet().stream()
            .map(
                origin ->
                    new StoryPage.Origin(
                        origin.getKey(), !unnamed.contains(origin.getKey()), origin.getValue()))
            .sorted(Comparator.comparingInt(origin -> -origin.claims()))
            .toList();
    return new StoryPage.Matter(
        most, taken.size(), texts(json, claims), ranked, institutions.size(), TimeChart.of(taken));
  }

  private List<List<ReportLabel>> texts(String json, List<ClaimView> claims) {
    Map<String, Instant> times = new HashMap<>();
    for (ClaimView claim : claims) {
      claim.statements().forEach(said -> times.putIfAbsent(said.place().report(), said.time()));
    }
    JsonCursor story = JsonCursor.parse(json);
    Map<String, ReportHeader> headers =
        services.ledger().pages().headers(story.field("reports").items(JsonCursor::text));
    List<List<ReportLabel>> texts = new ArrayList<>();
    for (List<String> family : story.field("texts").items(text -> text.items(JsonCursor::text))) {
      List<ReportLabel> labels = new ArrayList<>();
      for (String report : family) {
        ReportHeader header = headers.get(report);
        if (header != null) {
          Instant day = header.day().atStartOfDay(ZoneOffset.UTC).toInstant();
          labels.add(
              new ReportLabel(
                  report, header.outlet(), header.title(), times.getOrDefault(report, day)));
        }
      }
      texts.add(List.copyOf(labels));
    }
    return texts;
  }

  private static StoryPage.Asked asked(StoryFilter filter, List<ClaimView> claims) {
    List<StatementView> all =
        claims.stream().flatMap(claim -> claim.statements().stream()).toList();
    return new StoryPage.Asked(
        filter,
        all.stream()
            .map(StatementView::outlet)
            .filter(outlet -> !outlet.isBlank())
            .distinct()
            .sorted()
            .limit(CHOICES)
            .toList(),
        all.stream()
            .map(StatementView::speaker)
            .filter(speaker -> !speaker.isBlank())
            .distinct()
            .sorted()
            .limit(CHOICES)
            .toList());
  }

  private static StoryPage.Changes changes(Context context, List<StoryEvent> events) {
    Optional<Instant> since = since(context);
    if (since.isEmpty()) {
      return new StoryPage.Changes(since, List.of(), 0);
    }
    List<StoryEvent> fresh =
        events.stream()
            .filter(event -> event.seen().isAfter(since.get()))
            .sorted(Comparator.comparing(StoryEvent::seen).reversed())
            .toList();
    return new StoryPage.Changes(
        since, fresh.subList(0, Math.min(CHANGES, fresh.size())), fresh.size());
  }

  private static Optional<Instant> since(Context context) {
    String asked = Question.words(context, "since");
    if (asked.isEmpty()) {
      return Optional.ofNullable(context.cookie(COOKIE)).flatMap(StoryPages::instant);
    }
    Optional<Instant> moment = instant(asked);
    return moment.isPresent() ? moment : Optional.of(FilterTimes.since(asked));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Notes in the reader's browser, for this story alone, up to where it was seen. */
  private static void remember(Context context, String id, List<StoryEvent> events) {
    events.stream()
        .map(StoryEvent::seen)
        .max(Instant::compareTo)
        .ifPresent(
            newest -> {
              Cookie cookie = new Cookie(COOKIE, newest.toString());
              cookie.setPath(Address.story(id));
              cookie.setMaxAge(HALF_A_YEAR);
              cookie.setHttpOnly(true);
              cookie.setSecure(context.scheme().equals("https"));
              cookie.setSameSite(SameSite.STRICT);
              context.cookie(cookie);
            });
  }
}
