package org.sayso.model;

import org.jspecify.annotations.Nullable;

/** How far it is known who an actor is. */
public sealed interface Resolution {
  /**
   * Found in the knowledge base.
   *
   * @param key the knowledge base's own key
   * @param wikidata {@code Q…}, if known
   */
  record KnowledgeBase(String key, @Nullable String wikidata) implements Resolution {}

  /** Known only by the name that the report gives. */
  record Document() implements Resolution {}

  /**
   * Not named ("officials").
   *
   * @param belongsTo what they belong to: an ISO 3166 alpha-2 code or a name; {@code null} if
   *     unsaid
   */
  record Unnamed(@Nullable String belongsTo) implements Resolution {}
}
