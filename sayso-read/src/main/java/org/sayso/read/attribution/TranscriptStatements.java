package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructure;

/**
 * Attributions that the form of a text gives without a verb: the turns of an interview ("Q: …",
 * "LEE: …", "((Lee)) …"), and a quotation with its speaker signed below ("— Ann Lee").
 */
public final class TranscriptStatements {
  private static final double CONFIDENCE = 0.9;
  private static final int FEWEST_TURNS = 4;
  private static final Set<String> QUESTION_AND_ANSWER = Set.of("Q", "A");
  private static final Pattern TURN =
      Pattern.compile(
          "(?:\\(\\((\\p{Lu}[^()\\n]{0,40})\\)\\)|((?:\\p{Lu}[\\p{L}.’'-]*)(?: \\p{Lu}[\\p{L}.’'-]*){0,3})(:))\\s+(?=\\S)");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "([—–-]+)\\s*(\\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'&-]+){0,7}(?:, [^\\n.@]{1,60})?)");

  /**
   * The attributions with those of the text's form added; none is added over words that are
   * attributed already.
   */
  public List<AttributionNode> add(
      String text, TextStructure structure, List<AttributionNode> found) {
    List<AttributionNode> nodes = new ArrayList<>(found);
    for (RoleSpans spans : turns(text, structure)) {
      nest(spans, nodes);
    }
    for (RoleSpans spans : signed(text, structure)) {
      boolean known =
          nodes.stream()
              .anyMatch(n -> SpanSets.similarity(n.spans().content(), spans.content()) > 0.5);
      if (!known) {
        nest(spans, nodes);
      }
    }
    return List.copyOf(nodes);
  }

  private static void nest(RoleSpans spans, List<AttributionNode> nodes) {
    List<AttributionNode> inside =
        nodes.stream().filter(node -> node.liesIn(spans.content())).toList();
    nodes.removeAll(inside);
    nodes.removeIf(node -> SpanSets.similarity(node.spans().content(), spans.content()) > 0.5);
    nodes.add(new AttributionNode(spans, CONFIDENCE, inside));
  }

  /**
   * Paragraphs that open with a speaker's label, if enough of them do and each label comes again; Q
   * and A speak for themselves.
   */
  private static List<RoleSpans> turns(String text, TextStructure structure) {
    List<RoleSpans> turns = new ArrayList<>();
    Map<String, Integer> labels = new HashMap<>();
    for (TextSpan paragraph : structure.paragraphs()) {
      Matcher matcher = TURN.matcher(text).region(paragraph.start(), paragraph.end());
      if (!matcher.lookingAt()) {
        continue;
      }
      int group = matcher.group(1) != null ? 1 : 2;
      TextSpan source = TextSpan.of(matcher.start(group), matcher.end(group));
      TextSpan cue =
          group == 1
              ? TextSpan.of(matcher.start(), matcher.start() + 2)
              : TextSpan.of(matcher.start(3), matcher.end(3));
      turns.add(
          new RoleSpans(
              List.of(source), List.of(cue), List.of(TextSpan.of(matcher.end(), paragraph.end()))));
      labels.merge(source.in(text), 1, Integer::sum);
    }
    List<RoleSpans> repeated =
        turns.stream()
            .filter(turn -> labels.getOrDefault(turn.source().get(0).in(text), 0) > 1)
            .toList();
    if (labels.keySet().containsAll(QUESTION_AND_ANSWER)) {
      return turns;
    }
    boolean isTranscript =
        repeated.size() >= FEWEST_TURNS && repeated.size() * 3 >= structure.paragraphs().size();
    return isTranscript ? repeated : List.of();
  }

  /** Quotations that are a paragraph of their own with a signature line below. */
  private static List<RoleSpans> signed(String text, TextStructure structure) {
    List<RoleSpans> signed = new ArrayList<>();
    List<TextSpan> paragraphs = structure.paragraphs();
    for (int i = 1; i < paragraphs.size(); i++) {
      TextSpan above = paragraphs.get(i - 1);
      TextSpan line = paragraphs.get(i);
      Matcher matcher = SIGNATURE.matcher(text).region(line.start(), line.end());
      boolean quoted =
          structure.quotations().stream()
              .anyMatch(
                  q -> q.outer().start() == above.start() && q.outer().end() >= above.end() - 1);
      if (quoted && matcher.matches()) {
        signed.add(
            new RoleSpans(
                List.of(TextSpan.of(matcher.start(2), matcher.end(2))),
                List.of(TextSpan.of(matcher.start(1), matcher.end(1))),
                List.of(above)));
      }
    }
    return signed;
  }
}
