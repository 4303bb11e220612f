package org.sayso.ledger.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.chain.ChainFinder;
import org.sayso.ledger.chain.TextFamilies;
import org.sayso.ledger.claim.Claim;
import org.sayso.ledger.claim.ClaimBuilder;
import org.sayso.ledger.entry.ChainHash;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.story.Story;
import org.sayso.ledger.story.StoryClusterer;

/**
 * Makes stories with their claims out of reports. Pure: any order and any repetition of the same
 * reports gives the same stories. Two sets of reports that no {@link
 * org.sayso.ledger.story.StoryLinks} tie together can be folded apart.
 */
public final class StoryFold {
  private final StoryClusterer clusterer;

  private StoryFold(StoryClusterer clusterer) {
    this.clusterer = clusterer;
  }

  /** With the tables that come with Sayso. */
  public static StoryFold create() {
    return new StoryFold(StoryClusterer.create());
  }

  /** The stories, earliest first. */
  public List<Story> fold(Collection<ReportFacts> reports, Decisions decisions) {
    Map<String, ReportFacts> byId = new LinkedHashMap<>();
    reports.stream().sorted(ReportFacts.BY_TIME).forEach(report -> byId.put(report.id(), report));
    List<Story> stories = new ArrayList<>();
    for (List<ReportFacts> group :
        StoryDecisions.apply(clusterer.assign(byId.values()), decisions)) {
      stories.add(story(group, decisions));
    }
    stories.sort(Comparator.comparing(Story::first).thenComparing(Story::id));
    return List.copyOf(stories);
  }

  private static Story story(List<ReportFacts> group, Decisions decisions) {
    List<ReportFacts> sorted = group.stream().sorted(ReportFacts.BY_TIME).toList();
    String id = "s" + ChainHash.ofText(sorted.get(0).id()).substring(0, 12);
    List<List<ReportFacts>> families = TextFamilies.find(sorted);
    List<Claim> claims = ClaimBuilder.build(id, families, decisions);
    List<ChainEdge> chain = ChainFinder.find(families, sharedMatter(claims));
    return new Story(id, title(sorted), families, JoinReasons.of(sorted), claims, chain);
  }

  private static String title(List<ReportFacts> sorted) {
    return sorted.stream()
        .map(report -> report.header().title())
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse(sorted.get(0).id());
  }

  private static ChainFinder.SharedMatter sharedMatter(List<Claim> claims) {
    Map<String, Set<String>> said = new HashMap<>();
    for (Claim claim : claims) {
      for (Claim.Line line : claim.statements()) {
        if (!line.speaker().isBlank()) {
          said.computeIfAbsent(line.statement().place().report(), report -> new HashSet<>())
              .add(claim.id() + '\t' + line.speaker());
        }
      }
    }
    return (later, earlier) -> {
      Set<String> own = said.getOrDefault(later.id(), Set.of());
      Set<String> others = said.getOrDefault(earlier.id(), Set.of());
      return own.size() < 3
          ? 0
          : own.stream().filter(others::contains).count() / (double) own.size();
    };
  }
}
