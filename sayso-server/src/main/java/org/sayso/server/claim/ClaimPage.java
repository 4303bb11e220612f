package org.sayso.server.claim;

import java.util.List;
import java.util.Optional;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.query.Slice;
import org.sayso.server.desk.Editor;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.view.ClaimView;

/**
 * Everything that the ledger knows of one claim.
 *
 * @param storyTitle the title of the story that it belongs to
 * @param leaf through the appearances
 */
public record ClaimPage(
    Frame frame,
    ClaimView claim,
    String storyTitle,
    Body body,
    Slice<Appearance> appearances,
    Leaf leaf,
    Review review) {
  /** What follows from the claim's statements. */
  public record Body(
      List<OpenQuestion> questions,
      Provenance provenance,
      List<StanceSection> sections,
      List<NamedEvidence> evidence,
      List<ValueConflict> conflicts) {
    public Body {
      questions = List.copyOf(questions);
      sections = List.copyOf(sections);
      evidence = List.copyOf(evidence);
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * What a person may decide.
   *
   * @param decided what was decided just now
   * @param cases the cases that are on the claim
   * @param editor who looks at it, and whether that person may decide
   */
  public record Review(
      List<Suggestion> suggestions,
      Optional<Decided> decided,
      List<CaseState> cases,
      Editor editor) {
    public Review {
      suggestions = List.copyOf(suggestions);
      cases = List.copyOf(cases);
    }

    /** Whether no case is open on it. */
    public boolean isFree() {
      return cases.stream().noneMatch(CaseState::open);
    }
  }

  public String storyAddress() {
    return Address.story(claim.story());
  }

  /** The share of a section in all statements, for its bar. */
  public long share(StanceSection section) {
    return Math.round(100.0 * section.statements() / Math.max(1, claim.statements().size()));
  }
}
