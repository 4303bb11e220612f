package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Attributions that their wording alone gives away ({@code wordings.tsv}) and that the encoder was
 * not taught: hearsay ("reportedly") and answers not given ("did not respond to requests for
 * comment"). Only words that are part of no cue yet are looked at.
 */
public final class WordingStatements {
  private static final double CONFIDENCE = 0.6;
  private static final int LONGEST_SOURCE = 120;
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "[;:]|,? (?:but|while|although|though|whereas|because)\\b|, (?:and|which|who|with|where|after|as)\\b| — | – ");
  private static final int LONGEST_LIST = 240;
  private static final Pattern AGENT_START =
      Pattern.compile(
          "[;:\"“”]|,? (?:but|while|although|though|whereas|because|that|which|who|as)\\b| — | – |\\bsa(?:id|ys) ");
  private static final Pattern SETTING =
      Pattern.compile(
          "(?:On|In|At|As of|Since|After|Following|Meanwhile|However|Currently|Now|Today)\\b[^,]*,\\s*");
  private static final Pattern TOPIC = Pattern.compile("\\s*(?:on|about|regarding|to)\\s+");
  private static final Pattern SOURCE_OPENING =
      Pattern.compile(
          "(?:^|\\s)(?:but|and|as of \\w+|so far|however|meanwhile|yet|also|later|which|that|when|if),?\\s+",
          Pattern.CASE_INSENSITIVE);

  private enum Sort {
    HEARSAY,
    NON_ANSWER,
    /** Somebody does it, and what it is done to follows. */
    AGENT
  }

  private record Wording(Sort sort, Pattern pattern) {}

  private final List<Wording> wordings;

  private WordingStatements(List<Wording> wordings) {
    this.wordings = wordings;
  }

  public static WordingStatements create() {
    List<Wording> wordings = new ArrayList<>();
    for (RulesRow row : table().rows()) {
      Pattern pattern =
          Pattern.compile("\\b(?:" + row.cell("pattern") + ")\\b", Pattern.CASE_INSENSITIVE);
      wordings.add(new Wording(row.constant("class", Sort.class), pattern));
    }
    return new WordingStatements(List.copyOf(wordings));
  }

  static RulesTable table() {
    return RulesTable.load(
        WordingStatements.class, "wordings.tsv", "class", "pattern", "example", "source");
  }

  /**
   * The attributions with those of the wordings added, each inside the one whose content it lies
   * in.
   */
  public List<AttributionNode> add(
      String text, TextStructure structure, List<AttributionNode> found) {
    List<AttributionNode> nodes = new ArrayList<>(found);
    for (TextSpan sentence : structure.sentences()) {
      for (Wording wording : wordings) {
        Matcher matcher = wording.pattern().matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
          TextSpan cue = TextSpan.of(matcher.start(), matcher.end());
          if (nodes.stream().noneMatch(node -> touchesCue(node, cue))) {
            spans(text, sentence, cue, wording.sort()).ifPresent(spans -> nest(spans, nodes));
          }
        }
      }
    }
    return List.copyOf(nodes);
  }

  private static boolean touchesCue(AttributionNode node, TextSpan cue) {
    return node.spans().cue().stream().anyMatch(cue::overlaps)
        || node.spans().source().stream().anyMatch(source -> source.contains(cue))
        || node.inner().stream().anyMatch(inner -> touchesCue(inner, cue));
  }

  private static void nest(RoleSpans spans, List<AttributionNode> nodes) {
    AttributionNode node = new AttributionNode(spans, CONFIDENCE, List.of());
    for (int i = 0; i < nodes.size(); i++) {
      AttributionNode outer = nodes.get(i);
      if (node.liesIn(outer.spans().content())) {
        List<AttributionNode> inner = new ArrayList<>(outer.inner());
        nest(spans, inner);
        nodes.set(i, new AttributionNode(outer.spans(), outer.confidence(), inner));
        return;
      }
    }
    nodes.add(node);
  }

  private static Optional<RoleSpans> spans(
      String text, TextSpan sentence, TextSpan cue, Sort sort) {
    int from = clauseStart(text, sentence, cue);
    int to = clauseEnd(text, sentence, cue.end());
    if (sort == Sort.HEARSAY) {
      List<TextSpan> content = new ArrayList<>();
      trimmed(text, from, cue.start()).ifPresent(content::add);
      trimmed(text, cue.end(), to).ifPresent(content::add);
      return content.isEmpty()
          ? Optional.empty()
          : Optional.of(new RoleSpans(List.of(), List.of(cue), content));
    }
    if (sort == Sort.AGENT) {
      return agent(text, sentence, cue, to);
    }
    boolean sourceFollows =
        text.substring(cue.start(), cue.end()).toLowerCase(Locale.ROOT).endsWith("from");
    Optional<TextSpan> source =
        sourceFollows
            ? trimmed(text, cue.end(), to)
            : trimmed(text, afterOpening(text, from, cue.start()), cue.start());
    if (source.isEmpty() || source.get().length() > LONGEST_SOURCE) {
      return Optional.empty();
    }
    List<TextSpan> content = new ArrayList<>();
    Matcher topic = TOPIC.matcher(text).region(cue.end(), sentence.end());
    if (!sourceFollows && topic.lookingAt()) {
      trimmed(text, topic.end(), Math.max(topic.end(), to)).ifPresent(content::add);
    }
    return Optional.of(new RoleSpans(List.of(source.get()), List.of(cue), content));
  }

  /** "The police, the army and the coast guard [are verifying] {all the facts}". */
  private static Optional<RoleSpans> agent(String text, TextSpan sentence, TextSpan cue, int to) {
    int from = sentence.start();
    Matcher matcher = AGENT_START.matcher(text).region(sentence.start(), cue.start());
    while (matcher.find()) {
      from = matcher.end();
    }
    Matcher setting = SETTING.matcher(text).region(from, cue.start());
    if (setting.lookingAt()) {
      from = setting.end();
    }
    Optional<TextSpan> words = trimmed(text, from, cue.start());
    Optional<TextSpan> content = trimmed(text, cue.end(), quotationEnd(text, cue.end(), to));
    Optional<TextSpan> source =
        words
            .filter(span -> span.length() <= LONGEST_LIST)
            .filter(span -> !span.in(text).matches("(?i)it|there|which|that"))
            .flatMap(span -> withoutJoinedVerb(text, span));
    return source.isPresent() && content.isPresent()
        ? Optional.of(new RoleSpans(List.of(source.get()), List.of(cue), List.of(content.get())))
        : Optional.empty();
  }

  /** Before the mark that ends the quotation in which the words stand, if one ends. */
  private static int quotationEnd(String text, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      char mark = text.charAt(at);
      boolean closes = mark == '”' || mark == '"' && !Character.isWhitespace(text.charAt(at - 1));
      if (closes || mark == '“' || mark == '"') {
        return closes ? at : to;
      }
    }
    return to;
  }

  /** "it had asked for data and", before "was checking", is "it"; other such words are left out. */
  private static Optional<TextSpan> withoutJoinedVerb(String text, TextSpan source) {
    if (!JOINED.matcher(source.in(text)).find()) {
      return Optional.of(source);
    }
    Matcher pronoun = PRONOUN.matcher(source.in(text));
    return pronoun.lookingAt()
        ? Optional.of(TextSpan.of(source.start(), source.start() + pronoun.end()))
        : Optional.empty();
  }

  private static final Pattern JOINED = Pattern.compile("(?i)[ ,](?:and|or|but|then)$");
  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:it|he|she|they|we)\\b");

  private static int clauseStart(String text, TextSpan sentence, TextSpan cue) {
    int start = sentence.start();
    Matcher matcher = CLAUSE_END.matcher(text).region(sentence.start(), cue.start());
    while (matcher.find()) {
      start = matcher.end();
    }
    return start;
  }

  private static int clauseEnd(String text, TextSpan sentence, int from) {
    Matcher matcher = CLAUSE_END.matcher(text).region(from, sentence.end());
    return matcher.find() ? matcher.start() : sentence.end();
  }

  /** Behind the words that join a clause to what went before. */
  private static int afterOpening(String text, int from, int to) {
    Matcher matcher = SOURCE_OPENING.matcher(text).region(from, to);
    int start = from;
    while (matcher.find()) {
      start = matcher.end();
    }
    return start;
  }

  /** The stretch without white space and marks at its edges; empty if nothing is left. */
  private static Optional<TextSpan> trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end
        && !Character.isLetterOrDigit(text.charAt(start))
        && text.charAt(start) != '$') {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(TextSpan.of(start, end)) : Optional.empty();
  }
}
