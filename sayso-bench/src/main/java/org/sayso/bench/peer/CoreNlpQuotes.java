package org.sayso.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * Turns the quotes of CoreNLP's JSON output into attributions, in CoreNLP's favour where there is a
 * choice:
 *
 * <ul>
 *   <li>content: the quotation; quotations that follow each other in one paragraph with the same
 *       speaker are one attribution
 *   <li>source: the mention of the speaker; where CoreNLP gives a name without a place, the nearest
 *       occurrence of it
 *   <li>cue: CoreNLP names none; the verb outside quotations nearest to the source, at most five
 *       tokens off, within the paragraph
 * </ul>
 */
final class CoreNlpQuotes {
  private static final int REACH = 5;
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

  private final String text;
  private final List<Token> tokens;
  private final List<Quote> quotes;

  private record Token(TextSpan span, String lemma, String tag) {}

  private record Quote(TextSpan span, String speaker, Optional<TextSpan> mention) {}

  private CoreNlpQuotes(JsonNode document, String text) {
    this.text = text;
    this.tokens = tokens(document);
    this.quotes = new ArrayList<>();
    for (JsonNode quote : document.path("quotes")) {
      quotes.add(quote(quote));
    }
    quotes.sort(Comparator.comparing(Quote::span));
  }

  static List<RoleSpans> attributions(JsonNode document, String text) {
    return new CoreNlpQuotes(document, text).attributions();
  }

  private static List<Token> tokens(JsonNode document) {
    List<Token> tokens = new ArrayList<>();
    for (JsonNode sentence : document.path("sentences")) {
      for (JsonNode token : sentence.path("tokens")) {
        TextSpan span =
            TextSpan.of(
                token.path("characterOffsetBegin").asInt(),
                token.path("characterOffsetEnd").asInt());
        tokens.add(new Token(span, token.path("lemma").asText(), token.path("pos").asText()));
      }
    }
    return tokens;
  }

  private Quote quote(JsonNode quote) {
    TextSpan span = TextSpan.of(quote.path("beginIndex").asInt(), quote.path("endIndex").asInt());
    String speaker = quote.path("speaker").asText("Unknown");
    if (quote.has("mentionBegin") && quote.has("mentionEnd")) {
      TextSpan first = tokens.get(quote.path("mentionBegin").asInt()).span();
      TextSpan last = tokens.get(quote.path("mentionEnd").asInt()).span();
      return new Quote(span, speaker, Optional.of(first.cover(last)));
    }
    return new Quote(
        span, speaker, speaker.equals("Unknown") ? Optional.empty() : nearest(speaker, span));
  }

  /** The occurrence of the name with the fewest chars between it and the quotation. */
  private Optional<TextSpan> nearest(String name, TextSpan quote) {
    List<TextSpan> found = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      found.add(TextSpan.of(at, at + name.length()));
    }
    return found.stream().min(Comparator.comparingInt(span -> distance(span, quote)));
  }

  private static int distance(TextSpan one, TextSpan other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  private List<RoleSpans> attributions() {
    List<RoleSpans> attributions = new ArrayList<>();
    for (int i = 0; i < quotes.size(); ) {
      Quote first = quotes.get(i);
      List<TextSpan> content = new ArrayList<>();
      Optional<TextSpan> source = Optional.empty();
      int next = i;
      while (next < quotes.size() && goesOn(first, quotes.get(next))) {
        content.add(quotes.get(next).span());
        source = source.isPresent() ? source : quotes.get(next).mention();
        next++;
      }
      List<TextSpan> cue = source.flatMap(this::cue).map(List::of).orElse(List.of());
      attributions.add(new RoleSpans(source.map(List::of).orElse(List.of()), cue, content));
      i = next;
    }
    return List.copyOf(attributions);
  }

  private boolean goesOn(Quote first, Quote next) {
    return next == first
        || (!first.speaker().equals("Unknown")
            && first.speaker().equals(next.speaker())
            && inOneParagraph(first.span(), next.span()));
  }

  private boolean inOneParagraph(TextSpan one, TextSpan other) {
    int from = Math.min(one.start(), other.start());
    int to = Math.max(one.start(), other.start());
    return text.substring(from, to).indexOf('\n') < 0;
  }

  private Optional<TextSpan> cue(TextSpan source) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= source.start()) {
      first++;
    }
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < source.end()) {
      last++;
    }
    for (int off = 1; off <= REACH; off++) {
      for (int at : new int[] {last + off, first - off}) {
        if (at >= 0 && at < tokens.size() && isSpeechVerb(tokens.get(at), source)) {
          return Optional.of(tokens.get(at).span());
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSpeechVerb(Token token, TextSpan source) {
    return token.tag().startsWith("VB")
        && !AUXILIARIES.contains(token.lemma())
        && inOneParagraph(token.span(), source)
        && quotes.stream().noneMatch(quote -> quote.span().overlaps(token.span()));
  }
}
