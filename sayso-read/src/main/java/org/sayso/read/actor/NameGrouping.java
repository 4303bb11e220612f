package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kb.KnownActor;
import org.sayso.read.names.NameFolding;
import org.sayso.read.names.NameKind;
import org.sayso.read.names.NameMatcher;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameScript;
import org.sayso.read.names.NameType;
import org.sayso.read.names.Sameness;

/**
 * Puts the mentions together that name the same thing: full name and surname, long name and
 * initials, known spellings.
 */
final class NameGrouping {
  private final KnowledgeBase knowledgeBase;
  private final ActorNouns nouns;
  private final String text;
  private final List<ActorDraft> drafts = new ArrayList<>();
  private final Map<NameMention, ActorDraft> ofMention = new HashMap<>();

  private NameGrouping(KnowledgeBase knowledgeBase, ActorNouns nouns, String text) {
    this.knowledgeBase = knowledgeBase;
    this.nouns = nouns;
    this.text = text;
  }

  /** The groups, and of each mention its group. */
  record Groups(List<ActorDraft> drafts, Map<NameMention, ActorDraft> ofMention) {}

  static Groups group(
      KnowledgeBase knowledgeBase, ActorNouns nouns, String text, List<NameMention> mentions) {
    NameGrouping grouping = new NameGrouping(knowledgeBase, nouns, text);
    List<NameMention> longestFirst = new ArrayList<>(mentions);
    longestFirst.sort(
        Comparator.comparingInt(
                (NameMention mention) -> -Math.min(2, grouping.words(mention).size()))
            .thenComparing(NameMention::span));
    longestFirst.forEach(grouping::place);
    return new Groups(grouping.drafts, grouping.ofMention);
  }

  private void place(NameMention mention) {
    String name = untitled(mention.span().in(text));
    Optional<ActorDraft> same =
        switch (mention.type()) {
          case PERSON -> person(name, mention.span());
          case ORGANIZATION -> organization(name, mention.span());
          case LOCATION -> place(name);
          case OTHER ->
              person(name, mention.span())
                  .filter(draft -> NameFolding.words(name).size() == 1)
                  .or(() -> organization(name, mention.span()));
        };
    ActorDraft draft = same.orElseGet(() -> create(name, mention.type()));
    draft.mention(mention.span(), mention.span().in(text));
    draft.nameIfFuller(name);
    ofMention.put(mention, draft);
  }

  private ActorDraft create(String name, NameType type) {
    ActorDraft draft =
        ActorDraft.named(
            switch (type) {
              case PERSON -> ActorType.PERSON;
              case LOCATION -> ActorType.PLACE;
              case ORGANIZATION, OTHER -> ActorType.ORGANIZATION;
            },
            name);
    if (type == NameType.ORGANIZATION) {
      nouns.nameWord(List.of(name.split("[ ,]+"))).ifPresent(sort -> draft.type(ofWord(sort)));
    }
    List<KnownActor> known = knowledgeBase.named(name);
    known.stream()
        .filter(actor -> fits(actor.type(), type))
        .findFirst()
        .filter(actor -> known.size() == 1)
        .ifPresent(draft::known);
    KnownActor found = draft.known();
    if (found != null && type != NameType.LOCATION) {
      draft.type(found.type());
    }
    drafts.add(draft);
    return draft;
  }

  private static ActorType ofWord(ActorNouns.NameWord word) {
    return switch (word) {
      case STATE -> ActorType.GOVERNMENT;
      case OUTLET -> ActorType.OUTLET;
      case BODY, PLACE -> ActorType.ORGANIZATION;
    };
  }

  private static boolean fits(ActorType known, NameType type) {
    return switch (type) {
      case PERSON -> known == ActorType.PERSON;
      case LOCATION -> known == ActorType.GOVERNMENT || known == ActorType.PLACE;
      case ORGANIZATION -> known != ActorType.PERSON;
      case OTHER -> true;
    };
  }

  private Optional<ActorDraft> person(String name, TextSpan span) {
    List<String> words = NameFolding.words(name);
    List<ActorDraft> persons =
        drafts.stream().filter(draft -> draft.type() == ActorType.PERSON).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.size() > 1) {
      return persons.stream()
          .filter(
              draft ->
                  besideSlash(span, draft)
                      || draft.forms().stream().anyMatch(form -> samePerson(words, form)))
          .findFirst()
          .or(() -> spelledOtherwise(name, persons));
    }
    String word = words.get(0);
    Comparator<ActorDraft> mostNamed =
        Comparator.<ActorDraft>comparingInt(draft -> draft.mentions().size())
            .thenComparing(draft -> -draft.mentions().first().start());
    return persons.stream()
        .filter(draft -> surname(draft.name()).equals(word))
        .max(mostNamed)
        .or(
            () ->
                persons.stream()
                    .filter(draft -> NameFolding.words(draft.name()).contains(word))
                    .max(mostNamed))
        .or(
            () ->
                persons.stream()
                    .filter(draft -> spelledAlike(surname(draft.name()), word))
                    .max(mostNamed));
  }

  /** "Volodymyr Zelenskyy / Володимир Зеленський": two spellings beside a stroke. */
  private boolean besideSlash(TextSpan span, ActorDraft draft) {
    return draft.mentions().stream()
        .anyMatch(
            mention -> mention.end() + 3 == span.start() && text.startsWith(" / ", mention.end()));
  }

  /** A full name that is surely another spelling of one before, in this script or in another. */
  private static Optional<ActorDraft> spelledOtherwise(String name, List<ActorDraft> persons) {
    String last = surname(name);
    return persons.stream()
        .filter(draft -> draft.name().indexOf(' ') > 0)
        .filter(
            draft ->
                NameScript.of(draft.name()) != NameScript.of(name)
                    || Math.abs(surname(draft.name()).length() - last.length()) <= 2
                        && surname(draft.name()).charAt(0) == last.charAt(0))
        .filter(
            draft -> Spellings.MATCHER.judge(draft.name(), name, NameKind.PERSON) == Sameness.SAME)
        .findFirst();
  }

  /** Loaded when the first report needs it. */
  private static final class Spellings {
    private static final NameMatcher MATCHER = NameMatcher.create();

    private Spellings() {}
  }

  private static String surname(String name) {
    List<String> words = NameFolding.words(name);
    int last = words.size() - 1;
    while (last > 0 && List.of("jr", "sr", "ii", "iii").contains(words.get(last))) {
      last--;
    }
    return words.isEmpty() ? "" : words.get(last);
  }

  /**
   * The same last word, and first words that may be one: equal, an initial, or all of one name
   * within the other.
   */
  private static boolean samePerson(List<String> words, String form) {
    List<String> other = NameFolding.words(form);
    if (other.size() < 2) {
      return false;
    }
    if (words.containsAll(other) || other.containsAll(words)) {
      return true;
    }
    String first = words.get(0);
    String otherFirst = other.get(0);
    boolean sameLast = words.get(words.size() - 1).equals(other.get(other.size() - 1));
    boolean initial = first.length() == 1 || otherFirst.length() == 1;
    return sameLast
        && (first.equals(otherFirst) || initial && first.charAt(0) == otherFirst.charAt(0));
  }

  /** One letter of difference in a long enough word. */
  private static boolean spelledAlike(String one, String other) {
    if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(one.length(), other.length())
        && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < Math.min(one.length(), other.length()) - start
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(one.length(), other.length()) - start - tail <= 1;
  }

  private Optional<ActorDraft> organization(String name, TextSpan span) {
    String folded = NameFolding.fold(name);
    List<ActorDraft> bodies =
        drafts.stream()
            .filter(draft -> draft.type() != ActorType.PERSON && draft.type() != ActorType.PLACE)
            .toList();
    List<KnownActor> known = knowledgeBase.named(name);
    Optional<ActorDraft> bracketed = inBracketsAfter(span, bodies);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    return bodies.stream()
        .filter(
            draft ->
                draft.isNamed(folded)
                    || isKnownAs(draft, known)
                    || shortFormOf(folded, draft.name())
                    || shortened(folded, draft))
        .findFirst();
  }

  private static boolean isKnownAs(ActorDraft draft, List<KnownActor> known) {
    KnownActor actor = draft.known();
    return actor != null && known.size() == 1 && actor.key().equals(known.get(0).key());
  }

  /**
   * The body whose name stands right before a bracket that holds this name: "World Health
   * Organization (WHO)".
   */
  private Optional<ActorDraft> inBracketsAfter(TextSpan span, List<ActorDraft> bodies) {
    int start = span.start();
    if (start < 3
        || text.charAt(start - 1) != '('
        || span.end() >= text.length()
        || text.charAt(span.end()) != ')') {
      return Optional.empty();
    }
    int before = start - 2;
    return bodies.stream()
        .filter(draft -> draft.mentions().stream().anyMatch(mention -> mention.end() == before))
        .findFirst();
  }

  private static boolean shortFormOf(String folded, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return folded.length() >= 2
        && initials.length() >= 2
        && NameFolding.fold(initials.toString()).equals(folded);
  }

  /** "Supreme Court" for "Supreme Court of the United States", "Houthis" for "Houthi movement". */
  private static boolean shortened(String folded, ActorDraft draft) {
    List<String> words = List.of(folded.split(" "));
    List<String> full = NameFolding.words(draft.name());
    if (words.size() < 2 || words.size() >= full.size()) {
      return false;
    }
    return full.subList(0, words.size()).equals(words) && full.get(words.size()).equals("of")
        || full.subList(full.size() - words.size(), full.size()).equals(words);
  }

  private Optional<ActorDraft> place(String name) {
    String folded = NameFolding.fold(name);
    List<KnownActor> known = knowledgeBase.named(name);
    return drafts.stream()
        .filter(
            draft ->
                draft.type() == ActorType.PLACE
                    && (draft.isNamed(folded) || isKnownAs(draft, known)))
        .findFirst();
  }

  private List<String> words(NameMention mention) {
    return NameFolding.words(untitled(mention.span().in(text)));
  }

  /** A name without the titles before it. */
  String untitled(String name) {
    String rest = name;
    for (int blank = rest.indexOf(' '); blank > 0; blank = rest.indexOf(' ')) {
      String first = rest.substring(0, blank).replaceAll("[.,]+$", "");
      if (!nouns.isTitle(first)
          && !nouns.isTitleModifier(first)
          && !first.equalsIgnoreCase("the")) {
        return rest;
      }
      if (nouns.isTitleModifier(first) && !startsWithTitle(rest.substring(blank + 1))) {
        return rest;
      }
      rest = rest.substring(blank + 1).strip();
    }
    return rest;
  }

  private boolean startsWithTitle(String rest) {
    @Nullable String first = rest.isBlank() ? null : rest.strip().split(" ")[0];
    return first != null && (nouns.isTitle(first) || nouns.isTitleModifier(first));
  }
}
