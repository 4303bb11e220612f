package org.sayso.server.story;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.query.Slice;
import org.sayso.model.Stance;
import org.sayso.model.json.WireNames;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.page.Sentence;
import org.sayso.server.page.Words;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.ReportLabel;

/** One story: what is claimed in it, when who said what, and what changed. */
public record StoryPage(
    Frame frame,
    StoryLine story,
    Matter matter,
    Asked asked,
    Slice<Told> events,
    Leaf leaf,
    Changes changes) {
  /**
   * What it is made of.
   *
   * @param claims those that are shown, the most talked of first
   * @param all how many claims the filter takes
   * @param texts its reports, those of one text together
   * @param origins whose word it rests on, the most often needed first
   */
  public record Matter(
      List<ClaimView> claims,
      int all,
      List<List<ReportLabel>> texts,
      List<Origin> origins,
      int institutions,
      TimeChart chart) {
    public Matter {
      claims = List.copyOf(claims);
      texts = List.copyOf(texts);
      origins = List.copyOf(origins);
    }
  }

  /** Somebody whose word claims rest on. */
  public record Origin(String name, boolean named, int claims) {}

  /** The filter, and what it can choose from. */
  public record Asked(StoryFilter filter, List<String> outlets, List<String> actors) {
    public Asked {
      outlets = List.copyOf(outlets);
      actors = List.copyOf(actors);
    }
  }

  /** An event with the sentence that tells it. */
  public record Told(StoryEvent event, Sentence sentence, boolean newDay) {}

  /**
   * What is new since a time.
   *
   * @param since empty if nobody asked, and this is the first visit
   * @param events the newest first
   * @param count how many there are
   */
  public record Changes(Optional<Instant> since, List<StoryEvent> events, int count) {
    public Changes {
      events = List.copyOf(events);
    }

    /** The time, as the address has it. */
    public String sinceIso() {
      return since.map(Instant::toString).orElse("");
    }

    /** The time in words. */
    public String sinceWords() {
      return since.map(Words::minute).orElse("");
    }
  }

  /** The claims that somebody speaks against, or that are corrected. */
  public List<ClaimView> contested() {
    return only(
        claim ->
            claim.standing() != Standing.UNVERIFIED && claim.standing() != Standing.CORROBORATED);
  }

  /** The other claims. */
  public List<ClaimView> uncontested() {
    return only(
        claim ->
            claim.standing() == Standing.UNVERIFIED || claim.standing() == Standing.CORROBORATED);
  }

  private List<ClaimView> only(Predicate<ClaimView> which) {
    return matter.claims().stream().filter(which).toList();
  }

  public List<String> stances() {
    return Arrays.stream(Stance.values()).map(WireNames::of).toList();
  }

  public List<Standing> standings() {
    return List.of(Standing.values());
  }
}
