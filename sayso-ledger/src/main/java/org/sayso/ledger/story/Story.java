package org.sayso.ledger.story;

import java.time.Instant;
import java.util.List;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.claim.Claim;
import org.sayso.ledger.fact.ReportFacts;

/**
 * The reports about one happening, with what follows from them.
 *
 * @param id made from its earliest report, so that it is the same wherever and whenever it is
 *     computed
 * @param families its reports by the text that they are copies of, earliest first
 * @param joined why each report belongs here
 */
public record Story(
    String id,
    String title,
    List<List<ReportFacts>> families,
    List<Joined> joined,
    List<Claim> claims,
    List<ChainEdge> chain) {
  public Story {
    families = families.stream().map(List::copyOf).toList();
    joined = List.copyOf(joined);
    claims = List.copyOf(claims);
    chain = List.copyOf(chain);
  }

  /**
   * Why a report is in the story.
   *
   * @param nearest the report of the story that it is most like; empty if it is alone
   * @param words the words that it shares with that one and that tell most
   */
  public record Joined(String report, String nearest, double likeness, List<String> words) {
    public Joined {
      words = List.copyOf(words);
    }
  }

  /** All its reports, earliest first. */
  public List<ReportFacts> reports() {
    return families.stream().flatMap(List::stream).sorted(ReportFacts.BY_TIME).toList();
  }

  /** When its first report came out. */
  public Instant first() {
    return reports().get(0).timing().sortKey();
  }

  /** When its last report came out. */
  public Instant last() {
    List<ReportFacts> reports = reports();
    return reports.get(reports.size() - 1).timing().sortKey();
  }
}
