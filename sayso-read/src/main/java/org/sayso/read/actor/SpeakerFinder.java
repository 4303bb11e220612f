package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.ActorType;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.kb.Country;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kb.Metonym;

/** Finds the actor that the source of an attribution means. */
final class SpeakerFinder {
  private final KnowledgeBase knowledgeBase;
  private final Discourse discourse;
  private final SourceReach reach;
  private final SourcePhraseReader phrases;
  private final DescriptionResolver descriptions;
  private final PronounResolver pronouns;

  SpeakerFinder(
      KnowledgeBase knowledgeBase,
      Discourse discourse,
      SourceReach reach,
      SourcePhraseReader phrases,
      DescriptionResolver descriptions) {
    this.knowledgeBase = knowledgeBase;
    this.discourse = discourse;
    this.reach = reach;
    this.phrases = phrases;
    this.descriptions = descriptions;
    this.pronouns = new PronounResolver(discourse);
  }

  boolean isFirstPerson(FoundAttribution attribution) {
    return phrases.read(attribution.spans().source().get(0)) instanceof SourcePhrase.Pronoun pronoun
        && PronounResolver.isFirstPerson(pronoun.word());
  }

  /** The speaker; empty if the source is a pronoun that nobody before fits. */
  Optional<ActorDraft> find(FoundAttribution attribution) {
    TextSpan source = reach.source(attribution.spans());
    Optional<ActorDraft> speaker = find(phrases.read(source));
    speaker.ifPresent(
        actor -> discourse.said(new Discourse.Said(source, attribution.spans().content(), actor)));
    return speaker;
  }

  /** Notes that the source of an attribution means this actor. */
  ActorDraft mention(ActorDraft speaker, FoundAttribution attribution) {
    TextSpan source = attribution.spans().source().get(0);
    return speaker.mention(source);
  }

  private Optional<ActorDraft> find(SourcePhrase phrase) {
    if (phrase instanceof SourcePhrase.Pronoun pronoun) {
      return pronouns.resolve(pronoun).map(draft -> draft.mention(pronoun.span()));
    }
    if (phrase instanceof SourcePhrase.Named named) {
      return Optional.of(named(named));
    }
    if (phrase instanceof SourcePhrase.Part part) {
      return find(part.owner());
    }
    if (phrase instanceof SourcePhrase.Several several) {
      return Optional.of(several(several));
    }
    if (phrase instanceof SourcePhrase.Description description) {
      return Optional.of(
          descriptions.resolve(description, description.owner().flatMap(pronouns::resolve)));
    }
    throw new IllegalStateException("unknown phrase " + phrase);
  }

  /** A name; of a country, a capital or a seat of power it is the government that speaks. */
  private ActorDraft named(SourcePhrase.Named named) {
    ActorDraft draft = discourse.draft(named.mention());
    String name = named.mention().span().in(discourse.text());
    Optional<Metonym> metonym = knowledgeBase.metonym(name);
    if (metonym.isPresent() && draft.type() != ActorType.PERSON) {
      return seatOfPower(metonym.get(), named);
    }
    if (draft.type() != ActorType.PLACE) {
      return draft;
    }
    Optional<Country> country =
        knowledgeBase.countryNamed(name).or(() -> knowledgeBase.countryOfCapital(name));
    return country
        .map(found -> descriptions.governmentOf(found, named).mention(named.mention().span(), name))
        .orElse(draft);
  }

  private ActorDraft seatOfPower(Metonym metonym, SourcePhrase.Named named) {
    Optional<Country> country = knowledgeBase.country(metonym.of());
    boolean wholeGovernment = metonym.standsFor().startsWith("Government of");
    ActorDraft draft =
        wholeGovernment && country.isPresent()
            ? descriptions.governmentOf(country.get(), named)
            : discourse.drafts().stream()
                .filter(each -> each.name().equals(metonym.standsFor()))
                .findFirst()
                .orElseGet(
                    () ->
                        discourse.add(ActorDraft.named(ActorType.GOVERNMENT, metonym.standsFor())));
    knowledgeBase.named(metonym.standsFor()).stream()
        .findFirst()
        .filter(known -> draft.known() == null)
        .ifPresent(draft::known);
    return draft.mention(named.mention().span(), named.mention().span().in(discourse.text()));
  }

  private ActorDraft several(SourcePhrase.Several several) {
    List<ActorDraft> members = new ArrayList<>();
    several.members().forEach(member -> find(member).ifPresent(members::add));
    boolean allNamed = several.members().stream().allMatch(SourcePhrase.Named.class::isInstance);
    String name = String.join(" and ", members.stream().map(ActorDraft::name).toList());
    ActorDraft group =
        discourse.drafts().stream()
            .filter(draft -> draft.plural() && draft.name().equals(name))
            .findFirst()
            .orElseGet(() -> discourse.add(ActorDraft.named(ActorType.ORGANIZATION, name)));
    group.type(
        members.stream().map(ActorDraft::type).distinct().count() == 1
            ? members.get(0).type()
            : ActorType.ORGANIZATION);
    group.plural(true);
    String words = several.span().in(discourse.text()).replaceFirst("^(?i:(both|the) )+", "");
    return allNamed ? group.mention(several.span(), words) : group.mention(several.span());
  }
}
