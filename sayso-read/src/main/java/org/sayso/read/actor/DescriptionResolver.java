package org.sayso.read.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;
import org.sayso.model.Role;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.Country;
import org.sayso.read.kb.Gender;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kb.KnownPerson;
import org.sayso.read.names.NameFolding;
import org.sayso.read.names.NameMention;

/**
 * Finds who a description means: "the company" somebody named before, "the Ukrainian president" the
 * holder of that office on the day of the report, "US officials" nobody who is named, but of the
 * United States.
 */
final class DescriptionResolver {
  private static final Set<String> GOVERNMENT_NOUNS =
      Set.of("government", "administration", "regime", "authorities");

  private final KnowledgeBase knowledgeBase;
  private final ActorNouns nouns;
  private final Discourse discourse;
  private final @Nullable LocalDate day;

  DescriptionResolver(
      KnowledgeBase knowledgeBase, ActorNouns nouns, Discourse discourse, @Nullable LocalDate day) {
    this.knowledgeBase = knowledgeBase;
    this.nouns = nouns;
    this.discourse = discourse;
    this.day = day;
  }

  /**
   * @param owner who the possessive pronoun in front means; empty if there is none
   */
  ActorDraft resolve(SourcePhrase.Description description, Optional<ActorDraft> owner) {
    Optional<Country> country = country(description);
    NounClass kind = description.noun().map(ActorNouns.Noun::nounClass).orElse(NounClass.PEOPLE);
    ActorDraft draft =
        owner
            .map(possessor -> owned(description, possessor, kind))
            .or(() -> government(description, country))
            .or(() -> office(description, country, kind))
            .or(() -> pointedAt(description, kind))
            .or(() -> sameWords(description))
            .or(() -> officeOfSomebody(description, kind))
            .or(() -> onlyPerson(description, kind))
            .orElseGet(() -> create(description, kind, fullerName(description)));
    if (kind == NounClass.PERSON && draft.named() && nouns.isTitle(description.head())) {
      office(description, country, draft);
    }
    if (draft.belongsTo() == null && !draft.named()) {
      draft.belongsTo(country.map(Country::code).orElseGet(() -> body(description)));
    }
    return draft.mention(description.span());
  }

  private ActorDraft owned(
      SourcePhrase.Description description, ActorDraft possessor, NounClass kind) {
    String words = description.span().in(discourse.text());
    String rest = words.substring(words.indexOf(' ') + 1);
    ActorDraft draft = create(description, kind, possessor.name() + "'s " + rest);
    draft.belongsTo(possessor.name());
    return draft;
  }

  /** "The Saudi government", "the government of Egypt", and after these "the government". */
  private Optional<ActorDraft> government(
      SourcePhrase.Description description, Optional<Country> country) {
    if (!GOVERNMENT_NOUNS.contains(description.head())
        || description.head().equals("authorities")) {
      return Optional.empty();
    }
    if (country.isPresent() && wordsWithin(description) <= 4) {
      return Optional.of(governmentOf(country.get(), description));
    }
    return country.isPresent()
        ? Optional.empty()
        : latest(description, draft -> draft.descriptions().contains(description.head()));
  }

  /** The government of a country as one actor of the report. */
  ActorDraft governmentOf(Country country, SourcePhrase phrase) {
    ActorDraft draft =
        discourse.drafts().stream()
            .filter(each -> each.type() == ActorType.GOVERNMENT && country.equals(each.known()))
            .findFirst()
            .orElseGet(() -> discourse.add(ActorDraft.named(ActorType.GOVERNMENT, country.name())));
    draft.known(country);
    if (phrase instanceof SourcePhrase.Description description) {
      draft.descriptions().add(description.head());
    }
    return draft;
  }

  /**
   * Somebody whose office the report tells elsewhere, or whom the table of offices knows for the
   * day of the report.
   */
  private Optional<ActorDraft> office(
      SourcePhrase.Description description, Optional<Country> country, NounClass kind) {
    if (kind != NounClass.PERSON
        || !nouns.isTitle(description.head())
        || !description.definite() && country.isEmpty()) {
      return Optional.empty();
    }
    String title = title(description);
    String code = country.map(Country::code).orElse(null);
    Optional<ActorDraft> inReport =
        latest(
                description,
                draft ->
                    draft.named()
                        && draft.roles().stream()
                            .anyMatch(
                                role ->
                                    (role.title().equals(title)
                                            || role.title().endsWith(" " + title)
                                            || title.endsWith(" " + role.title()))
                                        && (code == null
                                            || role.of() == null
                                            || code.equals(role.of()))))
            .or(
                () ->
                    anywhere(
                        draft ->
                            draft.named()
                                && code != null
                                && draft.roles().stream()
                                    .anyMatch(
                                        role ->
                                            role.title().endsWith(title)
                                                && code.equals(role.of()))));
    if (inReport.isPresent()) {
      return inReport;
    }
    String of = code != null ? code : body(description);
    if (day == null || of == null) {
      return Optional.empty();
    }
    return knowledgeBase
        .holder(title, of, day)
        .or(
            () ->
                knowledgeBase
                    .holder(description.head(), of, day)
                    .filter(h -> title.equals(description.head())))
        .map(this::known);
  }

  /** "Halmark's transport minister" tells whose minister it is that is named elsewhere. */
  private void office(
      SourcePhrase.Description description, Optional<Country> country, ActorDraft draft) {
    @Nullable String of = country.map(Country::code).orElseGet(() -> body(description));
    Role told = new Role(title(description), of);
    boolean unsaid =
        draft.roles().stream()
            .noneMatch(role -> role.of() != null && role.title().equals(told.title()));
    if (of != null && unsaid && !of.equals(draft.name())) {
      draft.roles().removeIf(role -> role.title().equals(told.title()));
      draft.roles().add(told);
    }
  }

  private ActorDraft known(KnownPerson person) {
    return discourse.drafts().stream()
        .filter(draft -> person.equals(draft.known()))
        .findFirst()
        .orElseGet(
            () -> {
              ActorDraft draft = discourse.add(ActorDraft.named(ActorType.PERSON, person.name()));
              draft.known(person);
              draft.gender(person.gender());
              return draft;
            });
  }

  /** The main noun with the nouns right before it that modify it: "foreign minister". */
  private String title(SourcePhrase.Description description) {
    List<Word> words =
        Word.in(discourse.text(), description.span().start(), description.span().end());
    StringBuilder title = new StringBuilder(description.head());
    for (int i = words.size() - 1; i > 0; i--) {
      if (words.get(i).lower().equals(description.head())) {
        for (int j = i - 1; j >= 0 && nouns.isTitleModifier(words.get(j).text()); j--) {
          title.insert(0, words.get(j).lower() + " ");
        }
        break;
      }
    }
    return title.toString().replace("defense", "defence");
  }

  /**
   * "Bram Salto came ashore. … the governor said": an office said first of the only person whom the
   * paragraph has named so far, and of whom no other office is told.
   */
  private Optional<ActorDraft> onlyPerson(SourcePhrase.Description description, NounClass kind) {
    if (kind != NounClass.PERSON
        || !description.definite()
        || !description.within().isEmpty()
        || wordsWithin(description) > LONGEST_SECOND_MENTION) {
      return Optional.empty();
    }
    int at = description.span().start();
    List<ActorDraft> persons =
        discourse.namedBefore(at).stream().filter(draft -> !draft.plural()).toList();
    if (persons.size() != 1) {
      return Optional.empty();
    }
    ActorDraft person = persons.get(0);
    Gender gender = description.noun().map(ActorNouns.Noun::gender).orElse(Gender.UNKNOWN);
    boolean otherGender =
        gender != Gender.UNKNOWN && person.gender() != Gender.UNKNOWN && gender != person.gender();
    boolean otherOffice =
        person.known() != null
            || person.roles().stream()
                .anyMatch(role -> nouns.isTitle(role.title().replaceAll(".* ", "")));
    if (otherGender || otherOffice) {
      return Optional.empty();
    }
    person.descriptions().add(NameFolding.fold(description.head()));
    return persons.stream().findFirst();
  }

  private static final int LONGEST_SECOND_MENTION = 4;

  /** Somebody or something that the report has already called so. */
  private Optional<ActorDraft> pointedAt(SourcePhrase.Description description, NounClass kind) {
    boolean bareState = kind == NounClass.STATE && wordsWithin(description) == 1;
    boolean bare = description.within().isEmpty() && !capitalised(description);
    if (!description.definite() && !bareState || !bare) {
      return Optional.empty();
    }
    String head = NameFolding.fold(description.head());
    return switch (kind) {
      case PERSON ->
          latest(
              description,
              draft ->
                  draft.descriptions().contains(head)
                      || draft.type() == ActorType.UNNAMED
                          && !draft.plural()
                          && draft.hasWord(head));
      case PEOPLE -> latest(description, draft -> draft.plural() && draft.hasWord(head));
      case BODY, STATE ->
          latest(
                  description,
                  draft -> isBody(draft) && draft.hasWord(head) && endsNot(draft, head, kind))
              .or(
                  () ->
                      description.definite()
                              && kind == NounClass.BODY
                              && wordsWithin(description) <= 2
                          ? lastBody(
                              description,
                              draft ->
                                  draft.named()
                                      && (draft.type() == ActorType.ORGANIZATION
                                          || head.equals("agency")
                                              && draft.type() == ActorType.OUTLET))
                          : Optional.empty());
      case OUTLET ->
          latest(description, draft -> draft.type() == ActorType.OUTLET && draft.hasWord(head))
              .or(() -> lastBody(description, draft -> draft.type() == ActorType.OUTLET));
      case DOCUMENT, VOICE ->
          latest(description, draft -> draft.hasWord(head) && draft.type() != ActorType.PERSON);
      case MODIFIER -> Optional.empty();
    };
  }

  /** Whether words behind the first are written as those of a name: "the Tarsk fire service". */
  private boolean capitalised(SourcePhrase.Description description) {
    return Word.in(discourse.text(), description.span().start(), description.span().end()).stream()
        .skip(1)
        .anyMatch(Word::capitalised);
  }

  private static boolean isBody(ActorDraft draft) {
    return draft.type() != ActorType.PERSON
        && draft.type() != ActorType.UNNAMED
        && draft.type() != ActorType.DOCUMENT
        && !draft.plural();
  }

  /**
   * A bare "police" does not mean a body in whose name the word only comes first, such as "Police
   * Federation".
   */
  private static boolean endsNot(ActorDraft draft, String head, NounClass kind) {
    return kind != NounClass.STATE
        || draft.descriptions().contains(head)
        || draft.forms().stream()
            .map(NameFolding::words)
            .anyMatch(
                words -> words.contains(head) && (words.indexOf(head) > 0 || words.size() == 1));
  }

  /** The body named last before the description, those that have spoken first. */
  private Optional<ActorDraft> lastBody(
      SourcePhrase.Description description, Predicate<ActorDraft> wanted) {
    return latest(description, draft -> wanted.test(draft) && draft.speaks())
        .or(() -> latest(description, wanted));
  }

  private Optional<ActorDraft> latest(
      SourcePhrase.Description description, Predicate<ActorDraft> wanted) {
    int at = description.span().start();
    @Nullable ActorDraft latest = null;
    @Nullable TextSpan latestMention = null;
    for (ActorDraft draft : discourse.drafts()) {
      TextSpan mention = wanted.test(draft) ? draft.lastBefore(at) : null;
      if (mention != null && (latestMention == null || mention.start() > latestMention.start())) {
        latest = draft;
        latestMention = mention;
      }
    }
    return Optional.ofNullable(latest);
  }

  private Optional<ActorDraft> anywhere(Predicate<ActorDraft> wanted) {
    return discourse.drafts().stream().filter(wanted).findFirst();
  }

  private Optional<ActorDraft> sameWords(SourcePhrase.Description description) {
    String name = NameFolding.fold(shortName(description));
    return discourse.drafts().stream()
        .filter(draft -> !draft.named() && NameFolding.fold(draft.name()).equals(name))
        .findFirst();
  }

  /** "Voronin's office" and "the office of President Voronin". */
  private Optional<ActorDraft> officeOfSomebody(
      SourcePhrase.Description description, NounClass kind) {
    if (kind != NounClass.BODY || description.within().size() != 1) {
      return Optional.empty();
    }
    ActorDraft owner = discourse.draft(description.within().get(0));
    String head = NameFolding.fold(description.head());
    return discourse.drafts().stream()
        .filter(draft -> owner.type() == ActorType.PERSON && !draft.named())
        .filter(draft -> draft.descriptions().contains(head))
        .filter(draft -> owner.name().equals(draft.belongsTo()))
        .findFirst();
  }

  private ActorDraft create(SourcePhrase.Description description, NounClass kind, String name) {
    ActorType type =
        switch (kind) {
          case PERSON, PEOPLE, MODIFIER -> ActorType.UNNAMED;
          case BODY -> ActorType.ORGANIZATION;
          case STATE -> ActorType.GOVERNMENT;
          case OUTLET -> ActorType.OUTLET;
          case DOCUMENT, VOICE -> ActorType.DOCUMENT;
        };
    ActorDraft draft = discourse.add(ActorDraft.described(type, name));
    draft.plural(kind == NounClass.PEOPLE);
    draft.gender(description.noun().map(ActorNouns.Noun::gender).orElse(Gender.UNKNOWN));
    draft.descriptions().add(NameFolding.fold(description.head()));
    return draft;
  }

  /** Of "the dispatcher", the earlier words that told more: "USCG dispatcher". */
  private String fullerName(SourcePhrase.Description description) {
    String name = shortName(description);
    if (!description.definite() || name.indexOf(' ') >= 0) {
      return name;
    }
    List<Word> words = Word.in(discourse.text(), 0, description.span().start());
    for (int i = words.size() - 1; i > 0; i--) {
      int start = i;
      while (words.get(i).lower().equals(name)
          && start > 0
          && words.get(start - 1).text().length() > 1
          && words.get(start - 1).capitalised()
          && discourse.text().charAt(words.get(start).span().start() - 1) == ' '
          && !words.get(start - 1).possessive()) {
        start--;
      }
      int from = words.get(start).span().start();
      boolean opening =
          start < i && discourse.sentenceAt(from).filter(s -> s.start() == from).isPresent();
      if (start < i && !opening) {
        return TextSpan.of(words.get(start).span().start(), words.get(i).span().end())
            .in(discourse.text());
      }
    }
    return name;
  }

  /** The words without the article in front and what a comma parts off. */
  private String shortName(SourcePhrase.Description description) {
    TextSpan named =
        description.noun().filter(noun -> noun.nounClass() == NounClass.DOCUMENT).isPresent()
            ? description.core()
            : description.span();
    String words = named.in(discourse.text()).replaceAll("\\s+", " ").strip();
    String first = words.split(" ")[0].toLowerCase(Locale.ROOT);
    String rest =
        Set.of("the", "a", "an", "this", "that", "these", "those").contains(first)
                && words.indexOf(' ') > 0
            ? words.substring(words.indexOf(' ') + 1)
            : words;
    int comma = rest.indexOf(", ");
    String name = comma > 0 ? rest.substring(0, comma) : rest;
    return name.isEmpty() ? words : lowerFirst(name);
  }

  private String lowerFirst(String name) {
    String first = name.split(" ")[0];
    boolean common =
        nouns.noun(first).isPresent()
            || Set.of("Some", "Many", "Several", "Local", "Anonymous", "Other").contains(first);
    return common && name.length() > 1 && Character.isLowerCase(name.charAt(1))
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  private Optional<Country> country(SourcePhrase.Description description) {
    for (NameMention mention : description.within()) {
      Optional<Country> country = knowledgeBase.countryNamed(mention.span().in(discourse.text()));
      if (country.isPresent()) {
        return country;
      }
    }
    List<Country> found = new ArrayList<>();
    for (Word word :
        Word.in(discourse.text(), description.span().start(), description.span().end())) {
      if (word.capitalised()) {
        knowledgeBase.countryOfDemonym(word.text()).ifPresent(found::add);
      }
    }
    return found.stream().findFirst();
  }

  private @Nullable String body(SourcePhrase.Description description) {
    return description.within().isEmpty()
        ? null
        : discourse.draft(description.within().get(0)).name();
  }

  private int wordsWithin(SourcePhrase.Description description) {
    return Word.in(discourse.text(), description.span().start(), description.span().end()).size();
  }
}
