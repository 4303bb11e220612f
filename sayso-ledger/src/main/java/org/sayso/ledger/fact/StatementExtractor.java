package org.sayso.ledger.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.ledger.text.WordTable;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.EvidenceType;
import org.sayso.model.Post;
import org.sayso.model.Reading;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

/**
 * Makes statements of a reading's attributions, one for each sentence of the content, and of
 * embedded posts, one for each sentence of the post. Pure and thread-safe.
 */
public final class StatementExtractor {
  private final PropositionReader propositions;
  private final ReactionWording wording;
  private final SilenceFinder silences;
  private final StatementPruner pruner;

  private StatementExtractor(
      PropositionReader propositions, ReactionWording wording, StatementPruner pruner) {
    this.propositions = propositions;
    this.wording = wording;
    this.silences = new SilenceFinder(wording);
    this.pruner = pruner;
  }

  /** With the tables that come with Sayso. */
  public static StatementExtractor create() {
    return new StatementExtractor(
        PropositionReader.create(),
        ReactionWording.shipped(),
        new StatementPruner(WordTable.shipped()));
  }

  /** The statements in the order of the text. */
  public List<Statement> extract(Reading reading) {
    Map<StatementPlace, Statement> found = new TreeMap<>();
    ReadingParts parts = new ReadingParts(reading);
    for (Attribution attribution : reading.attributions()) {
      for (Statement statement : ofAttribution(reading, parts, attribution)) {
        found.merge(statement.place(), statement, StatementExtractor::inner);
      }
    }
    for (Post post : reading.report().posts()) {
      ofPost(reading, post, found);
    }
    List<Statement> statements =
        new ArrayList<>(pruner.prune(found.values().stream().sorted(BY_PLACE).toList()));
    addSilences(reading, parts, statements);
    addCorrections(reading, statements);
    return statements.stream().sorted(BY_PLACE).toList();
  }

  private static final Comparator<Statement> BY_PLACE = Comparator.comparing(Statement::place);

  /** Adds what the report says in its own words of who is silent and what it could not verify. */
  private void addSilences(Reading reading, ReadingParts parts, List<Statement> statements) {
    List<Statement> added = new ArrayList<>();
    for (SilenceFinder.Found silence : silences.find(reading, parts)) {
      boolean told =
          statements.stream().anyMatch(known -> known.place().span().overlaps(silence.span()));
      if (!told) {
        added.add(
            statement(
                reading,
                "silence",
                silence.span(),
                silence.span().in(reading.report().text()),
                silence.speaker(),
                silence.stance(),
                Statement.Grounds.NONE));
      }
    }
    statements.addAll(added);
  }

  /** Adds what the outlet corrects, instead of what was found in its note. */
  private void addCorrections(Reading reading, List<Statement> statements) {
    String outlet = reading.report().metadata().outlet();
    if (outlet == null) {
      return;
    }
    for (TextSpan note : CorrectionNotes.find(reading.report().text())) {
      statements.removeIf(known -> known.place().span().overlaps(note));
      statements.add(
          statement(
              reading,
              "correction",
              note,
              note.in(reading.report().text()),
              Speaker.ofName(outlet, ActorType.OUTLET),
              Stance.CORRECTS,
              Statement.Grounds.NONE));
    }
  }

  /** The stance as the words tell it where the reading has only that something is said. */
  private Stance stance(Attribution attribution, String text, String words) {
    Stance given = attribution.stance();
    boolean open =
        switch (given) {
          case ASSERTS, ALLEGES, CONFIRMS, JUDGES, HEDGES, INTENDS -> true;
          case DENIES, DOUBTS, CHECKS, DECLINES, DEMANDS, CORRECTS -> false;
        };
    if (!open || attribution.spans().cue().isEmpty()) {
      return given;
    }
    StringBuilder cue = new StringBuilder();
    attribution.spans().cue().forEach(span -> cue.append(span.in(text)).append(' '));
    return wording.stance(cue.toString().strip(), words).orElse(given);
  }

  /** Of two attributions of the very same words, the one inside the other says whose word it is. */
  private static Statement inner(Statement first, Statement second) {
    return second.grounds().parent() != null || !first.speaker().known() ? second : first;
  }

  private List<Statement> ofAttribution(
      Reading reading, ReadingParts parts, Attribution attribution) {
    String text = reading.report().text();
    List<TextSpan> content = attribution.spans().content();
    Speaker speaker = CalledSpeaker.of(parts, attribution, text);
    Statement.Grounds grounds =
        new Statement.Grounds(
            parts.day(attribution.links().time()),
            parts.evidence(attribution),
            attribution.parent(),
            EchoWords.in(text, attribution.spans()));
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
              stance(attribution, text, ""),
              grounds));
      return statements;
    }
    if (content.size() > 1 && SentenceCutter.cut(text, cover(content)).size() == 1) {
      for (List<TextSpan> piece : SentenceCutter.pieces(text, content)) {
        StringBuilder words = new StringBuilder();
        piece.forEach(span -> words.append(span.in(text)).append(' '));
        statements.add(
            statement(
                reading,
                attribution.id(),
                cover(piece),
                words.toString(),
                speaker,
                stance(attribution, text, words.toString()),
                grounds));
      }
      return statements;
    }
    for (TextSpan span : content) {
      for (TextSpan sentence : SentenceCutter.propositions(text, span)) {
        statements.add(
            statement(
                reading,
                attribution.id(),
                sentence,
                sentence.in(text),
                speaker,
                stance(attribution, text, sentence.in(text)),
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
        new Statement.Grounds(post.posted(), List.of(EvidenceType.POST), null, false);
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

  /** The same statement with the words at another span; empty if the text ends before. */
  Optional<Statement> moved(Reading reading, Statement statement, TextSpan span) {
    String text = reading.report().text();
    if (span.end() > text.length() || span.in(text).isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        statement(
            reading,
            statement.attribution(),
            span,
            span.in(text),
            statement.speaker(),
            statement.stance(),
            statement.grounds()));
  }

  private static TextSpan cover(List<TextSpan> spans) {
    return spans.stream().reduce(TextSpan::cover).orElseThrow();
  }
}
