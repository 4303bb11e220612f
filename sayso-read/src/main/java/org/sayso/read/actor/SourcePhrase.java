package org.sayso.read.actor;

import java.util.List;
import java.util.Optional;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameMention;

/** What the words of a source are made of. */
sealed interface SourcePhrase {
  TextSpan span();

  /** "he", "the latter". */
  record Pronoun(TextSpan span, String word) implements SourcePhrase {}

  /** A name, perhaps with titles and appositions around it. */
  record Named(TextSpan span, NameMention mention) implements SourcePhrase {}

  /** A part of somebody that speaks for the whole: "the board's website". */
  record Part(TextSpan span, SourcePhrase owner) implements SourcePhrase {}

  /**
   * A noun phrase without a name of its own: "the company", "US officials", "his legal team".
   *
   * @param core the words of it before commas, clauses and prepositions
   * @param head its main noun, in lower case
   * @param noun what the main noun calls; empty if it is not in the table
   * @param definite whether it points back at something: "the", "this"
   * @param owner who it belongs to, where a possessive pronoun says so
   * @param within the names inside the phrase
   */
  record Description(
      TextSpan span,
      TextSpan core,
      String head,
      Optional<ActorNouns.Noun> noun,
      boolean definite,
      Optional<Pronoun> owner,
      List<NameMention> within)
      implements SourcePhrase {
    public Description {
      within = List.copyOf(within);
    }
  }

  /** "A and B". */
  record Several(TextSpan span, List<SourcePhrase> members) implements SourcePhrase {
    public Several {
      members = List.copyOf(members);
    }
  }
}
