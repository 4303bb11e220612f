package org.sayso.read.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;

/**
 * Mends sources that were found too short: "Scott" of "Scott Srebnick", "US" of "US Secretary of
 * State Mike Pompeo". Words are only taken in where nouns and names go on without a break, and
 * never from the cue or the content.
 */
final class SourceReach {
  private static final int FARTHEST_WORDS = 10;
  private static final Set<String> LINKS = Set.of("of", "to", "for", "and", "the");

  /** Words before a noun that belong to whoever it calls: "state | media". */
  private static final Set<String> LEADING =
      Set.of(
          "state",
          "state-run",
          "state-owned",
          "local",
          "official",
          "unnamed",
          "anonymous",
          "independent",
          "regional",
          "national",
          "federal",
          "provincial",
          "senior",
          "former",
          "government",
          "military",
          "police",
          "medical",
          "health",
          "security",
          "intelligence",
          "defence",
          "defense",
          "diplomatic",
          "opposition",
          "rebel",
          "human",
          "rights",
          "law",
          "enforcement",
          "election",
          "several",
          "some",
          "many",
          "two",
          "three",
          "other",
          "public",
          "social",
          "news",
          "foreign",
          "western",
          "international");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "some", "one");

  private final ActorNouns nouns;
  private final String text;
  private final List<NameMention> mentions;

  SourceReach(ActorNouns nouns, String text, List<NameMention> mentions) {
    this.nouns = nouns;
    this.text = text;
    this.mentions = mentions;
  }

  /** The first source of an attribution, mended. */
  TextSpan source(RoleSpans spans) {
    TextSpan source = wholeNames(leading(spans.source().get(0), spans), spans);
    boolean person =
        mentions.stream()
            .anyMatch(
                mention ->
                    mention.type() == NameType.PERSON
                        && source.contains(mention.span())
                        && !possessiveAfter(mention.span().end()));
    boolean apposed = source.in(text).endsWith(",") && endsInPersonNoun(source);
    if (person && !apposed) {
      return source;
    }
    return person(source, spans)
        .or(() -> person ? Optional.empty() : apposed(source, spans))
        .or(() -> person ? Optional.empty() : noun(source, spans))
        .orElse(source);
  }

  /** "media" of "state media": words before a noun without an article that tell whose it is. */
  private TextSpan leading(TextSpan source, RoleSpans spans) {
    List<Word> own = Word.in(text, source.start(), source.end());
    if (own.isEmpty() || own.get(0).capitalised() || nouns.noun(own.get(0).text()).isEmpty()) {
      return source;
    }
    TextSpan whole = source;
    List<Word> before = Word.in(text, Math.max(0, source.start() - 60), source.start());
    for (int i = before.size() - 1; i >= 0; i--) {
      Word word = before.get(i);
      boolean joined = text.substring(word.span().end(), whole.start()).equals(" ");
      if (!joined || !LEADING.contains(word.lower()) || !isFree(word.span(), spans)) {
        break;
      }
      whole = whole.cover(word.span());
    }
    return whole;
  }

  /** "State press agency" of "State press agency PAP": the name that the noun leads on to. */
  private Optional<TextSpan> apposed(TextSpan source, RoleSpans spans) {
    List<Word> own = Word.in(text, source.start(), source.end());
    boolean body =
        !own.isEmpty()
            && nouns
                .noun(own.get(own.size() - 1).text())
                .filter(
                    noun ->
                        noun.nounClass() == NounClass.BODY || noun.nounClass() == NounClass.OUTLET)
                .isPresent();
    return !body || !text.startsWith(" ", source.end())
        ? Optional.empty()
        : mentions.stream()
            .filter(mention -> mention.span().start() == source.end() + 1)
            .filter(mention -> mention.type() != NameType.PERSON)
            .filter(mention -> isFree(mention.span(), spans))
            .map(mention -> source.cover(mention.span()))
            .findFirst();
  }

  /** Names that the source cuts are taken in whole. */
  private TextSpan wholeNames(TextSpan source, RoleSpans spans) {
    TextSpan whole = source;
    for (NameMention mention : mentions) {
      if (mention.span().overlaps(source) && isFree(mention.span(), spans)) {
        whole = whole.cover(mention.span());
      }
    }
    return whole;
  }

  /** The source and the name of a person that titles lead on to. */
  private Optional<TextSpan> person(TextSpan source, RoleSpans spans) {
    int end = source.end();
    boolean comma = source.in(text).endsWith(",");
    boolean described = comma || endsInPersonNoun(source);
    for (Word word : following(source)) {
      String gap = text.substring(end, word.span().start());
      boolean apposition = gap.equals(", ") && described && end == source.end();
      if (!gap.equals(" ") && !apposition) {
        return Optional.empty();
      }
      @Nullable NameMention name = personAt(word);
      if (name != null) {
        TextSpan whole = source.cover(name.span());
        return isFree(name.span(), spans) && !possessiveAfter(name.span().end())
            ? Optional.of(whole)
            : Optional.empty();
      }
      boolean goesOn =
          nouns.noun(word.text()).isPresent()
              || word.capitalised()
              || LINKS.contains(word.lower()) && end > source.end();
      if (!goesOn || word.possessive() || apposition || !isFree(word.span(), spans)) {
        return Optional.empty();
      }
      end = word.span().end();
    }
    return Optional.empty();
  }

  /**
   * The source and the noun that it stands before: "US" of "US officials", "The" of "The ministry".
   */
  private Optional<TextSpan> noun(TextSpan source, RoleSpans spans) {
    List<Word> own = Word.in(text, source.start(), source.end());
    boolean complete =
        mentions.stream()
            .anyMatch(
                mention ->
                    mention.type() != NameType.LOCATION && mention.span().end() == source.end());
    if (complete) {
      return Optional.empty();
    }
    boolean article = own.size() == 1 && ARTICLES.contains(own.get(0).lower());
    int end = source.end();
    int steps = 0;
    for (Word word : following(source)) {
      boolean joined = text.substring(end, word.span().start()).equals(" ");
      if (!joined || !isFree(word.span(), spans) || steps++ > 3) {
        return Optional.empty();
      }
      Optional<ActorNouns.Noun> noun = nouns.noun(word.text());
      if (noun.filter(each -> each.nounClass() != NounClass.MODIFIER).isPresent()) {
        return Optional.of(TextSpan.of(source.start(), word.span().end()));
      }
      if (!article && noun.isEmpty() && !word.capitalised()) {
        return Optional.empty();
      }
      end = word.span().end();
    }
    return Optional.empty();
  }

  private List<Word> following(TextSpan source) {
    List<Word> words = Word.in(text, source.end(), Math.min(text.length(), source.end() + 120));
    return words.subList(0, Math.min(words.size(), FARTHEST_WORDS));
  }

  private @Nullable NameMention personAt(Word word) {
    return mentions.stream()
        .filter(
            mention ->
                mention.type() == NameType.PERSON && mention.span().start() == word.span().start())
        .findFirst()
        .orElse(null);
  }

  private boolean endsInPersonNoun(TextSpan source) {
    List<Word> words = Word.in(text, source.start(), source.end());
    return !words.isEmpty()
        && nouns
            .noun(words.get(words.size() - 1).text())
            .filter(noun -> noun.nounClass() == NounClass.PERSON)
            .isPresent();
  }

  private boolean possessiveAfter(int end) {
    return text.startsWith("'s", end) || text.startsWith("’s", end);
  }

  private static boolean isFree(TextSpan span, RoleSpans spans) {
    return spans.cue().stream().noneMatch(span::overlaps)
        && spans.content().stream().noneMatch(span::overlaps);
  }
}
