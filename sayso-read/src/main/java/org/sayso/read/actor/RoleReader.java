package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Role;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.Country;
import org.sayso.read.kb.Gender;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.names.NameFolding;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;

/** Reads what stands beside a name about it: titles before it, appositions after it. */
final class RoleReader {
  private static final int MOST_WORDS_OF_A_TITLE = 8;
  private static final int MOST_WORDS_OF_AN_APPOSITION = 10;
  private static final Set<String> ENDS_APPOSITION =
      Set.of("who", "which", "was", "is", "has", "had", "and");

  /** Before these without a comma stands who spoke: "off Port Halde, the coast guard said". */
  private static final Set<String> SPEAKS = Set.of("said", "says", "told");

  private final KnowledgeBase knowledgeBase;
  private final ActorNouns nouns;
  private final String text;
  private final List<TextSpan> sentences;
  private final List<NameMention> names;

  RoleReader(
      KnowledgeBase knowledgeBase,
      ActorNouns nouns,
      String text,
      List<TextSpan> sentences,
      List<NameMention> names) {
    this.knowledgeBase = knowledgeBase;
    this.nouns = nouns;
    this.text = text;
    this.sentences = sentences;
    this.names = names;
  }

  /** Adds to the draft the roles, descriptions and gender that stand beside one of its mentions. */
  void read(NameMention mention, ActorDraft draft) {
    TextSpan span = mention.span();
    TextSpan sentence =
        sentences.stream()
            .filter(each -> each.overlaps(span))
            .findFirst()
            .orElse(TextSpan.of(0, text.length()));
    List<Word> inside = Word.in(text, span.start(), span.end());
    List<Word> before = Word.in(text, Math.min(sentence.start(), span.start()), span.start());
    List<Word> leadingTitles = new ArrayList<>();
    for (Word word : inside.subList(0, Math.max(0, inside.size() - 1))) {
      if (!nouns.isTitle(word.text()) && !nouns.isTitleModifier(word.text())) {
        break;
      }
      leadingTitles.add(word);
    }
    before.addAll(leadingTitles);
    titleBefore(before, draft, mention);
    nounBeforeComma(before, draft, mention);
    apposition(span, sentence, draft, mention);
    leads(span, draft, mention);
  }

  private void titleBefore(List<Word> before, ActorDraft draft, NameMention mention) {
    int end = before.size();
    int stop = Math.max(0, end - MOST_WORDS_OF_A_TITLE);
    int at = end;
    @Nullable String of = null;
    // "Ambassador to Germany NAME", "Prime Minister of India NAME"
    for (int i = end - 1; i > stop; i--) {
      if (Set.of("of", "to", "for").contains(before.get(i - 1).lower())
          && before.get(i).capitalised()) {
        boolean another =
            nouns.isTitle(before.get(i).text()) || nouns.isTitleModifier(before.get(i).text());
        boolean state = NO_OWNERS.contains(before.get(i).lower());
        if (i >= 2 && nouns.isTitle(before.get(i - 2).text()) && (state || !another)) {
          // "Secretary of State" is an office by itself.
          of =
              NO_OWNERS.contains(before.get(i).lower())
                  ? null
                  : owner(
                      TextSpan.of(before.get(i).span().start(), before.get(end - 1).span().end())
                          .in(text));
          at = i - 1;
        }
        break;
      }
      if (!before.get(i).capitalised()) {
        break;
      }
    }
    int titleEnd = at;
    while (at > stop
        && adjacent(before, at, end, mention)
        && isRoleWord(before.get(at - 1))
        && !endsName(before, at - 1)) {
      at--;
    }
    if (at == titleEnd) {
      return;
    }
    List<Word> title = before.subList(at, titleEnd);
    if (of == null) {
      of = ownerBefore(before, at);
    }
    if (of == null && text.startsWith(" of ", mention.span().end())) {
      of = owner(capitalisedAfter(mention.span().end() + " of ".length()));
    }
    add(title, of, draft, mention);
  }

  /**
   * Whose office the title at {@code at} is, by the words right before it: "US", "Halmark's",
   * "Labour", and for "its" what the sentence is about. A day or a dateline that a comma or a dash
   * parts from the title is none, nor is the first word of a sentence: "Retired pilot".
   */
  private @Nullable String ownerBefore(List<Word> before, int at) {
    if (at == 0) {
      return null;
    }
    Word last = before.get(at - 1);
    if (last.lower().equals("its") && before.get(0).capitalised() && at > 1) {
      return subject(before.subList(0, at - 1));
    }
    int next = at < before.size() ? before.get(at).span().start() : last.span().end();
    String gap = text.substring(last.span().end(), Math.max(last.span().end(), next));
    if (!POSSESSIVE_GAP.matcher(gap).matches() || NO_OWNERS.contains(last.lower())) {
      return null;
    }
    String phrase = phraseBefore(before, at);
    boolean opens = !phrase.isEmpty() && phrase.equals(before.get(0).text());
    String owner = owner(phrase);
    boolean known = owner != null && !owner.equals(phrase);
    return opens && !known && !last.possessive() && !DEMONYM.matcher(phrase).matches()
        ? null
        : owner;
  }

  private static final Pattern POSSESSIVE_GAP = Pattern.compile("(?:['’]s?)?\\s*");
  private static final Pattern DEMONYM = Pattern.compile("\\p{Lu}\\p{Ll}+(?:an|ish|ese|i)");

  /** Words with a capital that own no office. */
  private static final Set<String> NO_OWNERS =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "this",
          "last",
          "next",
          "rear",
          "vice",
          "deputy",
          "acting",
          "former",
          "lieutenant",
          "major",
          "chief",
          "senior",
          "then",
          "state");

  /** The name that a sentence begins with: "Karvelia" of "Karvelia rejects this: its". */
  private @Nullable String subject(List<Word> before) {
    int start = before.get(0).lower().equals("the") ? 1 : 0;
    int end = start;
    while (end < before.size() && before.get(end).capitalised()) {
      end++;
    }
    if (end == start || NO_OWNERS.contains(before.get(start).lower())) {
      return null;
    }
    return owner(
        TextSpan.of(before.get(start).span().start(), before.get(end - 1).span().end()).in(text));
  }

  /**
   * "Halmark's prime minister, Folkert Dain," gives an office; "Berg's mother, Anna,": the noun
   * tells the gender, whatever the given name does.
   */
  private void nounBeforeComma(List<Word> before, ActorDraft draft, NameMention mention) {
    if (before.isEmpty() || mention.type() != NameType.PERSON) {
      return;
    }
    Word last = before.get(before.size() - 1);
    boolean apposed =
        text.startsWith(", ", last.span().end())
            && last.span().end() + 2 == mention.span().start()
            && text.startsWith(",", mention.span().end());
    if (apposed && personOf(before, draft, mention)) {
      return;
    }
    nouns
        .noun(last.text())
        .filter(noun -> apposed && noun.gender() != Gender.UNKNOWN)
        .ifPresent(noun -> draft.gender(noun.gender()));
    if (apposed && nouns.isTitle(last.text())) {
      int at = before.size() - 1;
      while (at > 0
          && isRoleWord(before.get(at - 1))
          && spaced(before.get(at - 1), before.get(at))) {
        at--;
      }
      @Nullable Word first = at > 0 ? before.get(at - 1) : null;
      if (first != null && (first.possessive() || DETERMINERS.contains(first.lower()))) {
        add(before.subList(at, before.size()), ownerBefore(before, at), draft, mention);
      }
    }
  }

  /**
   * "A spokesman for President Ilya Voronin, Anton Resch,": it is the noun before the preposition
   * that the name belongs to.
   */
  private boolean personOf(List<Word> before, ActorDraft draft, NameMention mention) {
    for (int i = before.size() - 2; i > 0; i--) {
      if (!spaced(before.get(i), before.get(i + 1))) {
        return false;
      }
      Word noun = before.get(i - 1);
      boolean person =
          nouns.noun(noun.text()).filter(n -> n.nounClass() == NounClass.PERSON).isPresent();
      if (OF.contains(before.get(i).lower()) && person && spaced(noun, before.get(i))) {
        int at = i - 1;
        while (at > 0
            && isRoleWord(before.get(at - 1))
            && spaced(before.get(at - 1), before.get(at))) {
          at--;
        }
        add(
            before.subList(at, i),
            owner(nameIn(before.subList(i + 1, before.size()))),
            draft,
            mention);
        return true;
      }
    }
    return false;
  }

  /** The name that some words end in, without the titles before it; empty if they end in none. */
  private String nameIn(List<Word> words) {
    int start = words.size();
    while (start > 0
        && words.get(start - 1).capitalised()
        && !nouns.isTitle(words.get(start - 1).text())) {
      start--;
    }
    return start == words.size()
        ? ""
        : TextSpan.of(words.get(start).span().start(), words.get(words.size() - 1).span().end())
            .in(text);
  }

  private static final Set<String> OF = Set.of("for", "of", "to");
  private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his", "her", "our");

  private boolean spaced(Word one, Word next) {
    return text.substring(one.span().end(), next.span().start()).isBlank();
  }

  /** "House" of "White House press secretary". */
  private boolean endsName(List<Word> before, int at) {
    return at > 0
        && before.get(at).capitalised()
        && before.get(at - 1).capitalised()
        && spaced(before.get(at - 1), before.get(at))
        && nouns
            .noun(before.get(at).text())
            .filter(noun -> noun.nounClass() == NounClass.BODY)
            .isPresent();
  }

  private String capitalisedAfter(int start) {
    List<Word> words = Word.in(text, start, Math.min(text.length(), start + 60));
    int end = 0;
    while (end < words.size() && words.get(end).capitalised()) {
      end++;
    }
    return end == 0 ? "" : TextSpan.of(start, words.get(end - 1).span().end()).in(text);
  }

  private boolean isRoleWord(Word word) {
    return nouns.noun(word.text()).filter(noun -> noun.nounClass() != NounClass.PEOPLE).isPresent()
        || word.lower().equals("then-president");
  }

  private boolean adjacent(List<Word> before, int at, int end, NameMention mention) {
    Word word = before.get(at - 1);
    int next =
        at == end
            ? Math.max(mention.span().start(), word.span().end())
            : before.get(at).span().start();
    String gap = text.substring(word.span().end(), Math.max(word.span().end(), next));
    return gap.isBlank() || gap.equals(". ");
  }

  private String phraseBefore(List<Word> before, int at) {
    int start = at;
    while (start > 0
        && before.get(start - 1).capitalised()
        && !NO_OWNERS.contains(before.get(start - 1).lower())
        && at - start < 5
        && (start == at || spaced(before.get(start - 1), before.get(start)))) {
      start--;
    }
    return start == at
        ? ""
        : TextSpan.of(before.get(start).span().start(), before.get(at - 1).span().end()).in(text);
  }

  /** Whom an office belongs to: the code of a country, or a name as written. */
  private @Nullable String owner(String phrase) {
    if (phrase.isBlank()) {
      return null;
    }
    String name = untitled(phrase.replaceAll("['’]s?$", "").strip());
    Optional<Country> country =
        knowledgeBase.countryNamed(name).or(() -> knowledgeBase.countryOfDemonym(name));
    return country.map(Country::code).orElse(name);
  }

  /** "Ukrainian President Volodymyr Zelensky" without what stands before the name. */
  private String untitled(String phrase) {
    List<String> words = List.of(phrase.split(" "));
    for (int i = words.size() - 2; i >= 0; i--) {
      List<String> rest = words.subList(i + 1, words.size());
      if (nouns.isTitle(words.get(i)) && rest.stream().noneMatch(nouns::namesOrganization)) {
        return String.join(" ", rest);
      }
    }
    return phrase;
  }

  private void apposition(TextSpan span, TextSpan sentence, ActorDraft draft, NameMention mention) {
    if (!text.startsWith(", ", span.end())) {
      return;
    }
    List<Word> after = Word.in(text, span.end(), Math.max(span.end(), sentence.end()));
    List<Word> phrase = new ArrayList<>();
    for (Word word : after.subList(0, Math.min(after.size(), MOST_WORDS_OF_AN_APPOSITION))) {
      boolean comma =
          !phrase.isEmpty()
              && text.substring(phrase.get(phrase.size() - 1).span().end(), word.span().start())
                      .indexOf(',')
                  >= 0;
      if (comma || ENDS_APPOSITION.contains(word.lower())) {
        break;
      }
      if (SPEAKS.contains(word.lower())) {
        return;
      }
      phrase.add(word);
    }
    for (int i = 0; i < phrase.size(); i++) {
      int start = i;
      while (i < phrase.size() && nouns.noun(phrase.get(i).text()).isPresent()) {
        i++;
      }
      if (i > start) {
        boolean office = nouns.isTitle(phrase.get(i - 1).text());
        boolean another =
            office
                && i < phrase.size()
                && phrase.get(i - 1).capitalised()
                && phrase.get(i).capitalised()
                && spaced(phrase.get(i - 1), phrase.get(i));
        if (another) {
          return;
        }
        int first = start;
        while (office && first < i - 1 && phrase.get(first).possessive()) {
          first++;
        }
        add(
            phrase.subList(office ? first : i - 1, i),
            ownerInApposition(phrase, start, i, span),
            draft,
            mention);
        return;
      }
    }
    if (phrase.size() > 1 && ARTICLES.contains(phrase.get(0).lower())) {
      unlisted(phrase, draft, mention);
    }
  }

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** "Yelka Sandru, a beekeeper whose garden": a calling that no table has. */
  private static void unlisted(List<Word> phrase, ActorDraft draft, NameMention mention) {
    int end = 1;
    while (end < phrase.size()
        && !phrase.get(end).capitalised()
        && !ENDS_CALLING.contains(phrase.get(end).lower())) {
      end++;
    }
    if (end > 1 && end <= 4 && mention.type() == NameType.PERSON) {
      Role role = new Role(phrase.get(end - 1).lower(), null);
      draft.descriptions().add(NameFolding.fold(role.title()));
      if (!draft.roles().contains(role)) {
        draft.roles().add(role);
      }
    }
  }

  private static final Set<String> ENDS_CALLING =
      Set.of(
          "whose", "that", "in", "at", "on", "from", "of", "for", "with", "by", "to", "near",
          "based", "living");

  private static final Pattern LEADS =
      Pattern.compile(
          ", who (?:heads|leads|chairs|runs|directs|commands) (?:the )?(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,4})");

  /** "Ilsebet Moran, who heads the Civic Alliance". */
  private void leads(TextSpan span, ActorDraft draft, NameMention mention) {
    Matcher leads = LEADS.matcher(text).region(span.end(), text.length());
    if (mention.type() == NameType.PERSON && leads.lookingAt()) {
      draft.roles().add(new Role("head", owner(leads.group(1))));
    }
  }

  private @Nullable String ownerInApposition(List<Word> phrase, int start, int end, TextSpan name) {
    if (phrase.get(start).possessive()
        && nouns
            .noun(phrase.get(start).text())
            .filter(noun -> noun.nounClass() == NounClass.BODY)
            .isPresent()) {
      return bodyBefore(name);
    }
    for (int i = start - 1; i >= 0; i--) {
      Optional<Country> country =
          knowledgeBase.countryOfDemonym(phrase.get(i).text()).or(() -> Optional.empty());
      if (country.isPresent()) {
        return country.get().code();
      }
      if (phrase.get(i).possessive() && phrase.get(i).capitalised()) {
        return owner(phrase.get(i).text());
      }
    }
    if (end + 1 < phrase.size() && OF.contains(phrase.get(end).lower())) {
      int first = phrase.get(end + 1).lower().equals("the") ? end + 2 : end + 1;
      return first < phrase.size() && phrase.get(first).capitalised()
          ? owner(capitalisedAfter(phrase.get(first).span().start()))
          : null;
    }
    return null;
  }

  /** The organisation named last before, which "the group's director" directs. */
  private @Nullable String bodyBefore(TextSpan name) {
    return names.stream()
        .filter(each -> each.type() == NameType.ORGANIZATION)
        .filter(each -> each.span().end() <= name.start())
        .max(Comparator.comparing(NameMention::span))
        .map(each -> owner(each.span().in(text)))
        .orElse(null);
  }

  private void add(List<Word> title, @Nullable String of, ActorDraft draft, NameMention mention) {
    Gender gender = draft.gender();
    for (Word word : title) {
      Optional<ActorNouns.Noun> noun = nouns.noun(word.text());
      draft.descriptions().add(NameFolding.fold(word.text()));
      gender =
          noun.map(ActorNouns.Noun::gender).filter(known -> known != Gender.UNKNOWN).orElse(gender);
    }
    draft.gender(gender);
    Word last = title.get(title.size() - 1);
    boolean office =
        nouns.noun(last.text()).filter(noun -> noun.nounClass() == NounClass.PERSON).isPresent();
    if (mention.type() == NameType.PERSON
        && office
        && !Set.of("mr", "mrs", "ms", "miss", "dr", "sir").contains(last.lower())) {
      String words = String.join(" ", title.stream().map(Word::lower).toList());
      Role role = new Role(words, of);
      if (!draft.roles().contains(role)) {
        draft.roles().add(role);
      }
    }
  }
}
