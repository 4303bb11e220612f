package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;
import org.sayso.model.Role;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.Gender;
import org.sayso.read.kb.KnownActor;
import org.sayso.read.names.NameFolding;

/**
 * An actor while the report is still being read. Lives within one call of {@link
 * ActorResolver#resolve}.
 */
final class ActorDraft {
  private ActorType type;
  private String name;
  private boolean named;
  private boolean plural;
  private Gender gender = Gender.UNKNOWN;
  private @Nullable KnownActor known;
  private @Nullable String belongsTo;
  private final TreeSet<TextSpan> mentions = new TreeSet<>();
  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();
  private final List<Role> roles = new ArrayList<>();
  private boolean speaks;

  ActorDraft(ActorType type, String name, boolean named) {
    this.type = type;
    this.name = name;
    this.named = named;
  }

  /** A person, body or place that the report names. */
  static ActorDraft named(ActorType type, String name) {
    return new ActorDraft(type, name, true);
  }

  /** Somebody whom the report only describes. */
  static ActorDraft described(ActorType type, String name) {
    return new ActorDraft(type, name, false);
  }

  /** Notes a place that means it without naming it. */
  ActorDraft mention(TextSpan span) {
    mentions.add(span);
    return this;
  }

  /** Notes a place that names it, and how it is spelled there. */
  ActorDraft mention(TextSpan span, String spelling) {
    forms.add(spelling);
    return mention(span);
  }

  /** Keeps the fuller of the names. */
  void nameIfFuller(String other) {
    if (NameFolding.words(other).size() > NameFolding.words(name).size()) {
      name = other;
    }
  }

  void take(ActorDraft other) {
    mentions.addAll(other.mentions);
    forms.addAll(other.forms);
    descriptions.addAll(other.descriptions);
    roles.addAll(other.roles);
    nameIfFuller(other.name);
    known = known == null ? other.known : known;
  }

  boolean isNamed(String folded) {
    return forms.stream().anyMatch(form -> NameFolding.fold(form).equals(folded));
  }

  /** Whether one of its names or descriptions has this word, in any case. */
  boolean hasWord(String folded) {
    return descriptions.contains(folded)
        || NameFolding.words(name).contains(folded)
        || forms.stream().anyMatch(form -> NameFolding.words(form).contains(folded));
  }

  /** Where it was last named before an offset; {@code null} if nowhere. */
  @Nullable TextSpan lastBefore(int offset) {
    return mentions.isEmpty() ? null : mentions.lower(TextSpan.of(offset, Integer.MAX_VALUE));
  }

  ActorType type() {
    return type;
  }

  void type(ActorType value) {
    type = value;
  }

  String name() {
    return name;
  }

  void name(String value) {
    name = value;
  }

  boolean named() {
    return named;
  }

  boolean plural() {
    return plural;
  }

  void plural(boolean value) {
    plural = value;
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender value) {
    gender = value;
  }

  @Nullable KnownActor known() {
    return known;
  }

  void known(@Nullable KnownActor value) {
    known = value;
  }

  @Nullable String belongsTo() {
    return belongsTo;
  }

  void belongsTo(@Nullable String value) {
    belongsTo = value;
  }

  TreeSet<TextSpan> mentions() {
    return mentions;
  }

  Set<String> forms() {
    return forms;
  }

  /** Nouns, in plain form, by which the report calls it: "company", "spokesman". */
  Set<String> descriptions() {
    return descriptions;
  }

  List<Role> roles() {
    return roles;
  }

  boolean speaks() {
    return speaks;
  }

  void speaks(boolean value) {
    speaks = value;
  }
}
