package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;

/** Takes the words of a source apart: which of them name, describe or point at the speaker. */
final class SourcePhraseReader {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "i",
          "we",
          "you",
          "him",
          "her",
          "them",
          "me",
          "us",
          "his",
          "hers",
          "its",
          "their",
          "our",
          "my",
          "who",
          "whom",
          "which",
          "that",
          "this",
          "himself",
          "herself",
          "itself",
          "themselves",
          "latter",
          "former",
          "both");
  private static final Set<String> POSSESSIVE_PRONOUNS =
      Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> BEFORE_OTHERS =
      Set.of(
          "of",
          "for",
          "to",
          "with",
          "by",
          "from",
          "against",
          "about",
          "including",
          "than",
          "between",
          "under",
          "over",
          "like");
  private static final Set<String> ENDS_CORE =
      Set.of(
          "who",
          "whose",
          "which",
          "that",
          "in",
          "at",
          "on",
          "from",
          "within",
          "near",
          "based",
          "including",
          "with",
          "called",
          "named",
          "about",
          "by",
          "as",
          "for",
          "to",
          "speaking",
          "established",
          "inside",
          "outside",
          "close",
          "familiar",
          "briefed",
          "across",
          "funded",
          "once");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "one",
          "some",
          "many",
          "most",
          "several",
          "two",
          "three",
          "four",
          "five",
          "all",
          "both",
          "none",
          "any",
          "few",
          "number",
          "majority",
          "dozens",
          "hundreds",
          "thousands");
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "said", "same");

  private final ActorNouns nouns;
  private final String text;
  private final List<NameMention> mentions;

  SourcePhraseReader(ActorNouns nouns, String text, List<NameMention> mentions) {
    this.nouns = nouns;
    this.text = text;
    this.mentions = mentions;
  }

  SourcePhrase read(TextSpan span) {
    List<Word> words = Word.in(text, span.start(), span.end());
    if (words.isEmpty()) {
      return describe(span, span.in(text).strip(), words, List.of(), Optional.empty());
    }
    Optional<SourcePhrase> pronoun = pronoun(span, words);
    if (pronoun.isPresent()) {
      return pronoun.get();
    }
    List<NameMention> inside =
        mentions.stream().filter(mention -> span.overlaps(mention.span())).toList();
    Optional<TextSpan> behindPlace = behindPlace(span, words, inside);
    if (behindPlace.isPresent()) {
      return read(behindPlace.get());
    }
    return inTwoScripts(span, inside)
        .or(() -> coordination(span, words, inside))
        .or(() -> person(span, words, inside))
        .orElseGet(() -> nounPhrase(span, words, inside));
  }

  /** "(In) Tarsk the authorities": where they are is not part of who they are. */
  private static Optional<TextSpan> behindPlace(
      TextSpan span, List<Word> words, List<NameMention> inside) {
    return inside.stream()
        .filter(
            mention -> mention.span().start() == span.start() && mention.type() != NameType.PERSON)
        .flatMap(
            mention ->
                words.stream()
                    .filter(
                        word ->
                            word.span().start() == mention.span().end() + 1
                                && ARTICLES.contains(word.lower())))
        .map(word -> TextSpan.of(word.span().start(), span.end()))
        .findFirst();
  }

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** "Ilsebet Moran / Илзебет Моран", of which the names found may hold the first alone. */
  private Optional<SourcePhrase> inTwoScripts(TextSpan span, List<NameMention> inside) {
    int stroke = span.in(text).indexOf(" / ");
    if (stroke < 0 || span.in(text).substring(stroke).matches(".*\\p{IsLatin}.*")) {
      return Optional.empty();
    }
    return inside.stream()
        .filter(mention -> mention.span().start() < span.start() + stroke)
        .findFirst()
        .map(mention -> new SourcePhrase.Named(span, mention));
  }

  private static Optional<SourcePhrase> pronoun(TextSpan span, List<Word> words) {
    Word last = words.get(words.size() - 1);
    if (last.text().length() > 1 && last.text().equals(last.text().toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    boolean bare =
        words.size() == 1
            || words.size() == 2 && Set.of("the", "both", "all").contains(words.get(0).lower());
    return bare && PRONOUNS.contains(last.lower())
        ? Optional.of(new SourcePhrase.Pronoun(span, last.lower()))
        : Optional.empty();
  }

  private Optional<SourcePhrase> coordination(
      TextSpan span, List<Word> words, List<NameMention> inside) {
    for (int i = 1; i < words.size() - 1; i++) {
      Word and = words.get(i);
      if (!and.lower().equals("and")
          || inside.stream().anyMatch(mention -> mention.span().overlaps(and.span()))) {
        continue;
      }
      Word left = words.get(i - 1);
      NameMention leftName = endingAt(inside, left);
      @Nullable NameMention rightName =
          inside.stream()
              .filter(mention -> mention.span().start() > and.span().end())
              .findFirst()
              .orElse(null);
      if (rightName == null || possessive(words, rightName) || left.possessive()) {
        continue;
      }
      boolean name = leftName != null && !governed(words, leftName);
      boolean pronoun = PRONOUNS.contains(left.lower());
      boolean role =
          rightName.type() != NameType.PERSON
              && nouns.isTitle(left.text())
              && POINTING.contains(words.get(0).lower());
      if ((name || pronoun || role) && !commaBefore(words, i)) {
        int start =
            words.get(0).lower().equals("both") ? words.get(1).span().start() : span.start();
        SourcePhrase one = read(TextSpan.of(start, left.span().end()));
        SourcePhrase other = read(TextSpan.of(words.get(i + 1).span().start(), span.end()));
        return Optional.of(new SourcePhrase.Several(span, List.of(one, other)));
      }
    }
    return Optional.empty();
  }

  private boolean commaBefore(List<Word> words, int at) {
    return text.substring(words.get(0).span().start(), words.get(at).span().start()).indexOf(',')
        >= 0;
  }

  private static @Nullable NameMention endingAt(List<NameMention> inside, Word word) {
    return inside.stream()
        .filter(mention -> mention.span().end() == word.span().end())
        .findFirst()
        .orElse(null);
  }

  private static boolean possessive(List<Word> words, NameMention mention) {
    return words.stream()
        .anyMatch(word -> word.possessive() && word.span().end() == mention.span().end());
  }

  /**
   * Whether a preposition makes the name a mere addition: "spokesman for X", "sources close to
   * Prime Minister X", "wife of the jailed journalist X", but not "secretary of state X".
   */
  private boolean governed(List<Word> words, NameMention mention) {
    int name = 0;
    while (name < words.size() && words.get(name).span().end() <= mention.span().start()) {
      name++;
    }
    while (name > 0 && COURTESY.contains(words.get(name - 1).lower())) {
      name--;
    }
    for (int i = name - 1; i >= 0; i--) {
      int end = words.get(i).span().end();
      if (text.substring(end, Math.max(end, mention.span().start())).indexOf(',') >= 0) {
        return false;
      }
      if (BEFORE_OTHERS.contains(words.get(i).lower())) {
        boolean office =
            i > 0 && words.get(i).lower().equals("of") && nouns.isTitle(words.get(i - 1).text());
        boolean ofState = office && mention.span().in(text).startsWith("State ");
        if (!ofState && leadToName(words.subList(i + 1, name), office)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the words between a preposition and a name only say who that is: "the jailed
   * journalist", "Karvelian President".
   *
   * @param office whether an office stands before the preposition, so that the first words may end
   *     its name: "minister of defence General X"
   */
  private boolean leadToName(List<Word> words, boolean office) {
    int at = 0;
    while (at < words.size() && POSSESSIVE_OR_ARTICLE.contains(words.get(at).lower())) {
      at++;
    }
    for (; at < words.size(); at++) {
      Word word = words.get(at);
      boolean person =
          nouns.isTitle(word.text())
              || nouns.noun(word.text()).filter(n -> n.nounClass() == NounClass.PERSON).isPresent();
      if (person) {
        return true;
      }
      boolean adjective =
          word.lower().endsWith("ed")
              || DEMONYM.matcher(word.text()).matches()
              || LATE.contains(word.lower());
      if (office && !adjective && !(word.lower().equals("prime") || word.lower().equals("vice"))) {
        return false;
      }
      if (word.possessive()
          || word.capitalised() && !adjective && nouns.noun(word.text()).isEmpty()) {
        return false;
      }
    }
    return words.stream().allMatch(word -> POSSESSIVE_OR_ARTICLE.contains(word.lower()));
  }

  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lady");
  private static final Set<String> POSSESSIVE_OR_ARTICLE =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my");
  private static final Set<String> LATE = Set.of("late", "former", "then");
  private static final Pattern DEMONYM =
      Pattern.compile("\\p{Lu}[\\p{L}]+(?:an|ish|ese|i)|US|U\\.S|UK");

  /**
   * Whether it belongs to what stands before the source: "read by his lawyer, | Hanna Brekke,
   * Voronin".
   */
  private boolean apposedBefore(TextSpan span, NameMention mention, List<NameMention> inside) {
    boolean another =
        inside.stream()
            .anyMatch(
                other ->
                    other.type() == NameType.PERSON
                        && text.substring(
                                mention.span().end(),
                                Math.max(mention.span().end(), other.span().start()))
                            .equals(", "));
    if (!another
        || mention.span().start() != span.start()
        || span.start() < 2
        || !text.startsWith(", ", span.start() - 2)) {
      return false;
    }
    List<Word> before = Word.in(text, Math.max(0, span.start() - 40), span.start() - 2);
    return !before.isEmpty()
        && nouns
            .noun(before.get(before.size() - 1).text())
            .filter(noun -> noun.nounClass() == NounClass.PERSON)
            .isPresent();
  }

  private Optional<SourcePhrase> person(TextSpan span, List<Word> words, List<NameMention> inside) {
    int relative = relativeClause(words, span);
    for (NameMention mention : inside) {
      boolean other =
          mention.type() == NameType.PERSON
              && !possessive(words, mention)
              && !governed(words, mention)
              && !jointOwner(words, mention)
              && !apposedBefore(span, mention, inside);
      if (other && mention.span().start() < relative && !headFollows(words, mention)) {
        return Optional.of(new SourcePhrase.Named(span, mention));
      }
    }
    return Optional.empty();
  }

  /** Whether it is the first of two owners: "Baloch and Waseem's mother". */
  private boolean jointOwner(List<Word> words, NameMention mention) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i - 1).span().end() == mention.span().end()
          && words.get(i).lower().equals("and")) {
        return words.subList(i, words.size()).stream().anyMatch(Word::possessive);
      }
    }
    return false;
  }

  /** Whether the name only stands before the main noun: "a Trump adviser". */
  private boolean headFollows(List<Word> words, NameMention mention) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).span().end() == mention.span().end()) {
        return text.charAt(words.get(i - 1).span().end()) == ' '
            && !words.get(i).capitalised()
            && nouns.noun(words.get(i).text()).isPresent();
      }
    }
    return false;
  }

  private static int relativeClause(List<Word> words, TextSpan span) {
    for (Word word : words) {
      if (Set.of("who", "which", "whose", "including", "such").contains(word.lower())
          && word != words.get(0)) {
        return word.span().start();
      }
    }
    return span.end();
  }

  private SourcePhrase nounPhrase(TextSpan span, List<Word> words, List<NameMention> inside) {
    int end = coreEnd(words, inside);
    int of = freeOf(words, end, inside);
    int head = (of > 0 ? of : end) - 1;
    if (of > 0 && of + 1 < end && quantity(words.subList(0, of))) {
      TextSpan rest = TextSpan.of(words.get(of + 1).span().start(), span.end());
      SourcePhrase counted = read(rest);
      return counted instanceof SourcePhrase.Description d
          ? new SourcePhrase.Description(
              span, span, d.head(), d.noun(), false, d.owner(), d.within())
          : new SourcePhrase.Description(
              span,
              span,
              words.get(of - 1).lower(),
              Optional.empty(),
              false,
              Optional.empty(),
              inside);
    }
    Word headWord = words.get(head);
    @Nullable NameMention headName =
        inside.stream()
            .filter(
                mention ->
                    mention.span().contains(headWord.span())
                        || mention.span().overlaps(headWord.span()))
            .findFirst()
            .orElse(null);
    if (headName != null && of < 0) {
      return new SourcePhrase.Named(span, headName);
    }
    String twoWords =
        head > 0 ? words.get(head - 1).lower() + " " + headWord.lower() : headWord.lower();
    Optional<ActorNouns.Noun> noun = nouns.noun(twoWords).or(() -> nouns.noun(headWord.text()));
    if (noun.filter(known -> known.nounClass() == NounClass.VOICE).isPresent()) {
      Optional<SourcePhrase> owner = owner(span, words, inside, head, of);
      if (owner.isPresent()) {
        return new SourcePhrase.Part(span, owner.get());
      }
    }
    if (noun.filter(known -> known.nounClass() == NounClass.DOCUMENT).isPresent()) {
      Optional<SourcePhrase> author = author(words, end, inside);
      if (author.isPresent()) {
        return new SourcePhrase.Part(span, author.get());
      }
    }
    Optional<SourcePhrase.Pronoun> possessor =
        POSSESSIVE_PRONOUNS.contains(words.get(0).lower())
            ? Optional.of(new SourcePhrase.Pronoun(words.get(0).span(), words.get(0).lower()))
            : Optional.empty();
    boolean definite = POINTING.contains(words.get(0).lower());
    TextSpan core = TextSpan.of(span.start(), words.get(end - 1).span().end());
    return new SourcePhrase.Description(
        span, core, headWord.lower(), noun, definite, possessor, inside);
  }

  /**
   * Whose voice it is: of the possessive before the head, of the name before it, or of what follows
   * "of".
   */
  private Optional<SourcePhrase> owner(
      TextSpan span, List<Word> words, List<NameMention> inside, int head, int of) {
    if (POSSESSIVE_PRONOUNS.contains(words.get(0).lower())) {
      return Optional.of(new SourcePhrase.Pronoun(words.get(0).span(), words.get(0).lower()));
    }
    for (int i = head - 1; i >= 0; i--) {
      Word word = words.get(i);
      if (word.possessive()) {
        return Optional.of(read(TextSpan.of(span.start(), word.span().end())));
      }
      NameMention name = endingAt(inside, word);
      if (name != null) {
        return Optional.of(new SourcePhrase.Named(name.span(), name));
      }
    }
    if (of > 0 && of + 1 < words.size()) {
      return Optional.of(read(TextSpan.of(words.get(of + 1).span().start(), span.end())));
    }
    return Optional.empty();
  }

  /** Who wrote it: of "a report on Wednesday by UpGuard", the name after "by". */
  private static Optional<SourcePhrase> author(
      List<Word> words, int coreEnd, List<NameMention> inside) {
    for (int i = coreEnd; i + 1 < words.size(); i++) {
      int next = words.get(i + 1).lower().equals("the") && i + 2 < words.size() ? i + 2 : i + 1;
      int start = words.get(next).span().start();
      Optional<NameMention> name =
          inside.stream().filter(mention -> mention.span().start() == start).findFirst();
      if (words.get(i).lower().equals("by") && name.isPresent()) {
        return Optional.of(new SourcePhrase.Named(name.get().span(), name.get()));
      }
    }
    return Optional.empty();
  }

  /** How many words the noun phrase has before commas, relative clauses and prepositions. */
  private int coreEnd(List<Word> words, List<NameMention> inside) {
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (inside.stream()
          .anyMatch(
              mention ->
                  mention.span().contains(word.span())
                      && mention.span().start() < word.span().start())) {
        continue;
      }
      String gap = text.substring(words.get(i - 1).span().end(), word.span().start());
      if (gap.indexOf(',') >= 0 || gap.indexOf('(') >= 0 || ENDS_CORE.contains(word.lower())) {
        return i;
      }
    }
    return words.size();
  }

  /** Where the first "of" stands that is in no name and has a head before it; -1 if nowhere. */
  private static int freeOf(List<Word> words, int end, List<NameMention> inside) {
    for (int i = 1; i < end; i++) {
      Word word = words.get(i);
      if (word.lower().equals("of")
          && inside.stream().noneMatch(mention -> mention.span().overlaps(word.span()))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean quantity(List<Word> before) {
    Word last = before.get(before.size() - 1);
    return QUANTIFIERS.contains(last.lower()) || Character.isDigit(last.text().charAt(0));
  }

  private SourcePhrase.Description describe(
      TextSpan span,
      String head,
      List<Word> words,
      List<NameMention> inside,
      Optional<SourcePhrase.Pronoun> owner) {
    boolean definite = !words.isEmpty() && POINTING.contains(words.get(0).lower());
    return new SourcePhrase.Description(
        span, span, head, nouns.noun(head), definite, owner, new ArrayList<>(inside));
  }
}
