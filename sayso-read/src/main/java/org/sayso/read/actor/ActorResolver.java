package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.structure.TextStructure;

/**
 * Says who acts in a report: groups the names that mean the same, finds whom pronouns and
 * descriptions mean, gives every attribution its speaker, and looks actors up in the knowledge
 * base. Pure, and safe for many threads at once.
 */
public final class ActorResolver {
  private final KnowledgeBase knowledgeBase;
  private final ActorNouns nouns;

  private ActorResolver(KnowledgeBase knowledgeBase) {
    this.knowledgeBase = knowledgeBase;
    this.nouns = ActorNouns.english();
  }

  public static ActorResolver create(KnowledgeBase knowledgeBase) {
    return new ActorResolver(knowledgeBase);
  }

  /**
   * Resolves the actors of a report.
   *
   * @param found the proper names of the report, without overlaps
   */
  public ResolvedActors resolve(
      Report report,
      TextStructure structure,
      List<FoundAttribution> attributions,
      List<NameMention> found) {
    String text = report.text();
    List<NameMention> names =
        PostAuthors.add(nouns, report, found).stream()
            .filter(name -> isName(name, text))
            .map(
                name ->
                    allCapitals(name.span().in(text)) && Dateline.isPlace(text, name.span())
                        ? new NameMention(name.span(), NameType.LOCATION, name.confidence())
                        : name)
            .toList();
    NameGrouping.Groups groups = NameGrouping.group(knowledgeBase, nouns, text, names);
    RoleReader roles = new RoleReader(knowledgeBase, nouns, text, structure.sentences(), names);
    groups.ofMention().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(NameMention::span)))
        .forEach(entry -> roles.read(entry.getKey(), entry.getValue()));
    @Nullable PublicationTime published = report.metadata().published();
    PersonKnowledge.complete(
        knowledgeBase, groups.drafts(), published == null ? null : published.day());

    Discourse discourse = new Discourse(text, structure, groups);
    GenderEvidence.complete(discourse);
    SpeakerFinder finder =
        new SpeakerFinder(
            knowledgeBase,
            discourse,
            new SourceReach(nouns, text, names),
            new SourcePhraseReader(nouns, text, names),
            new DescriptionResolver(
                knowledgeBase, nouns, discourse, published == null ? null : published.day()));
    return ActorListing.list(discourse, speakers(attributions, finder));
  }

  private static boolean allCapitals(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Nationalities ("Greek") and titles alone ("Interior Minister") are no names of their own. */
  private boolean isName(NameMention mention, String text) {
    String words = mention.span().in(text);
    boolean titles =
        Word.in(text, mention.span().start(), mention.span().end()).stream()
            .allMatch(word -> nouns.isTitle(word.text()) || nouns.isTitleModifier(word.text()));
    return !titles
        && (knowledgeBase.countryOfDemonym(words).isEmpty()
            || !knowledgeBase.named(words).isEmpty())
        && !(mention.type() != NameType.PERSON && ofNamedCountry(words, text));
  }

  /** Whether it is a word for the people of a country that the text names: Ostrian, of Ostria. */
  private static boolean ofNamedCountry(String word, String text) {
    return word.matches("\\p{Lu}\\p{Ll}{3,}(?:ian|ean)")
        && Pattern.compile("\\b" + word.substring(0, word.length() - 1) + "\\b")
            .matcher(text)
            .find();
  }

  private static Map<String, ActorDraft> speakers(
      List<FoundAttribution> attributions, SpeakerFinder finder) {
    List<FoundAttribution> inOrder = new ArrayList<>(attributions);
    inOrder.sort(
        Comparator.comparing((FoundAttribution each) -> first(each))
            .thenComparing(FoundAttribution::id));
    Map<String, ActorDraft> speakers = new HashMap<>();
    List<FoundAttribution> firstPerson = new ArrayList<>();
    for (FoundAttribution attribution : inOrder) {
      if (attribution.spans().source().isEmpty()) {
        continue;
      }
      if (finder.isFirstPerson(attribution)) {
        firstPerson.add(attribution);
      } else {
        finder.find(attribution).ifPresent(speaker -> speakers.put(attribution.id(), speaker));
      }
    }
    for (FoundAttribution attribution : firstPerson) {
      speakerOfWords(attribution, attributions, speakers)
          .map(speaker -> finder.mention(speaker, attribution))
          .ifPresent(speaker -> speakers.put(attribution.id(), speaker));
    }
    return speakers;
  }

  /** The speaker of the smallest attribution whose content holds the source. */
  private static Optional<ActorDraft> speakerOfWords(
      FoundAttribution inner,
      List<FoundAttribution> attributions,
      Map<String, ActorDraft> speakers) {
    TextSpan source = inner.spans().source().get(0);
    return attributions.stream()
        .filter(outer -> outer != inner && speakers.containsKey(outer.id()))
        .filter(
            outer -> outer.spans().content().stream().anyMatch(content -> content.contains(source)))
        .min(
            Comparator.comparingInt(
                outer -> outer.spans().content().stream().mapToInt(TextSpan::length).sum()))
        .map(outer -> speakers.get(outer.id()));
  }

  private static TextSpan first(FoundAttribution attribution) {
    List<TextSpan> source = attribution.spans().source();
    return source.isEmpty() ? attribution.spans().all().get(0) : source.get(0);
  }
}
