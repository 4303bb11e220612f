package org.sayso.ledger.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.Post;
import org.sayso.model.Reading;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;

/**
 * Makes statements of a reading's attributions, one for each sentence of the content, and of
 * embedded posts, one for each sentence of the post. Pure and thread-safe.
 */
public final class StatementExtractor {
  private final PropositionReader propositions;

  private StatementExtractor(PropositionReader propositions) {
    this.propositions = propositions;
  }

  /** With the tables that come with Sayso. */
  public static StatementExtractor create() {
    return new StatementExtractor(PropositionReader.create());
  }

  /** The statements in the order of the text. */
  public List<Statement> extract(Reading reading) {
    Map<StatementPlace, Statement> found = new TreeMap<>();
    Parts parts = new Parts(reading);
    for (Attribution attribution : reading.attributions()) {
      for (Statement statement : ofAttribution(reading, parts, attribution)) {
        found.merge(statement.place(), statement, StatementExtractor::inner);
      }
    }
    for (Post post : reading.report().posts()) {
      ofPost(reading, post, found);
    }
    return found.values().stream().sorted(Comparator.comparing(Statement::place)).toList();
  }

  /** Of two attributions of the very same words, the one inside the other says whose word it is. */
  private static Statement inner(Statement first, Statement second) {
    return second.grounds().parent() != null || !first.speaker().known() ? second : first;
  }

  private List<Statement> ofAttribution(Reading reading, Parts parts, Attribution attribution) {
    String text = reading.report().text();
    List<TextSpan> content = attribution.spans().content();
    Speaker speaker = parts.speaker(attribution.links().speaker());
    Statement.Grounds grounds =
        new Statement.Grounds(
            parts.day(attribution.links().time()),
            parts.evidence(attribution),
            attribution.parent());
    List<Statement> statements = new ArrayList<>();
    if (content.isEmpty()) {
      TextSpan whole = cover(attribution.spans().all());
      statements.add(
          statement(
              reading,
              attribution.id(),
              whole,
              whole.in(text),
              speaker,
              attribution.stance(),
              grounds));
      return statements;
    }
    if (content.size() > 1 && SentenceCutter.cut(text, cover(content)).size() == 1) {
      StringBuilder words = new StringBuilder();
      content.forEach(span -> words.append(span.in(text)).append(' '));
      statements.add(
          statement(
              reading,
              attribution.id(),
              cover(content),
              words.toString(),
              speaker,
              attribution.stance(),
              grounds));
      return statements;
    }
    for (TextSpan span : content) {
      for (TextSpan sentence : SentenceCutter.cut(text, span)) {
        statements.add(
            statement(
                reading,
                attribution.id(),
                sentence,
                sentence.in(text),
                speaker,
                attribution.stance(),
                grounds));
      }
    }
    return statements;
  }

  private void ofPost(Reading reading, Post post, Map<StatementPlace, Statement> found) {
    String author =
        post.origin().author() == null ? post.origin().handle() : post.origin().author();
    if (post.span() == null || author == null) {
      return;
    }
    Speaker speaker = author(reading, post, author);
    Statement.Grounds grounds =
        new Statement.Grounds(post.posted(), List.of(EvidenceType.POST), null);
    for (TextSpan sentence : SentenceCutter.cut(reading.report().text(), post.span())) {
      StatementPlace place = new StatementPlace(reading.report().id(), sentence);
      if (found.keySet().stream().noneMatch(place::matches)) {
        found.put(
            place,
            statement(
                reading,
                "post",
                sentence,
                sentence.in(reading.report().text()),
                speaker,
                Stance.ASSERTS,
                grounds));
      }
    }
  }

  /**
   * The actor of the reading that the post's author is, or somebody of whom only the name is known.
   */
  private static Speaker author(Reading reading, Post post, String author) {
    List<String> names = new ArrayList<>(List.of(author.split("\\s*/\\s*")));
    if (post.origin().handle() != null) {
      names.add(post.origin().handle());
    }
    for (Actor actor : reading.actors()) {
      if (names.stream()
          .anyMatch(
              name -> actor.name().equalsIgnoreCase(name) || actor.aliases().contains(name))) {
        return Speaker.of(actor);
      }
    }
    return new Speaker(names.get(0), ActorType.PERSON, null, true, List.of(), names, null);
  }

  private Statement statement(
      Reading reading,
      String attribution,
      TextSpan span,
      String words,
      Speaker speaker,
      Stance stance,
      Statement.Grounds grounds) {
    StatementPlace place = new StatementPlace(reading.report().id(), span);
    return new Statement(
        place,
        attribution,
        span.in(reading.report().text()),
        speaker,
        stance,
        propositions.read(words),
        grounds);
  }

  private static TextSpan cover(List<TextSpan> spans) {
    return spans.stream().reduce(TextSpan::cover).orElseThrow();
  }

  /** The parts of a reading by id. */
  private static final class Parts {
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, EvidenceType> evidence = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();

    Parts(Reading reading) {
      for (Actor actor : reading.actors()) {
        speakers.put(actor.id(), Speaker.of(actor));
      }
      for (Evidence item : reading.evidence()) {
        evidence.put(item.id(), item.type());
      }
      for (TimeExpression time : reading.times()) {
        times.put(time.id(), time);
      }
    }

    Speaker speaker(@Nullable String id) {
      return id == null ? Speaker.NOBODY : speakers.getOrDefault(id, Speaker.NOBODY);
    }

    List<EvidenceType> evidence(Attribution attribution) {
      return attribution.links().evidence().stream()
          .flatMap(id -> Optional.ofNullable(evidence.get(id)).stream())
          .distinct()
          .sorted()
          .toList();
    }

    @Nullable LocalDate day(@Nullable String id) {
      TimeExpression time = id == null ? null : times.get(id);
      if (time == null || time.value().length() < 10) {
        return null;
      }
      try {
        return LocalDate.parse(time.value().substring(0, 10));
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }
}
