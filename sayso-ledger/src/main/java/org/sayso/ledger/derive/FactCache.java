package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.fact.FactExtractor;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.story.StoryLinks.Linkable;
import org.sayso.model.Reading;

/**
 * The facts of readings by the number of their entry, the most recently used of them kept; of many
 * more what decides about links, since every new report is compared with those of its days. Threads
 * may share it.
 */
final class FactCache {
  private static final int KEPT = 3_000;
  private static final int LINKABLES_KEPT = 12_000;

  private final FactExtractor extractor;
  private final Map<Long, ReportFacts> kept = recentlyUsed(KEPT);
  private final Map<Long, Linkable> linkables = recentlyUsed(LINKABLES_KEPT);

  FactCache(FactExtractor extractor) {
    this.extractor = extractor;
  }

  private static <T> Map<Long, T> recentlyUsed(int most) {
    return new LinkedHashMap<>(1024, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
        return size() > most;
      }
    };
  }

  /** The facts of the reading entry of that number. */
  synchronized ReportFacts of(Connection connection, long reading) throws SQLException {
    ReportFacts facts = kept.get(reading);
    if (facts == null) {
      Entry entry = EntryRows.byNumber(connection, reading);
      Entry report = EntryRows.report(connection, LedgerCodec.reportKey(entry));
      facts = extractor.extract(LedgerCodec.reading(entry, report), report.content().at());
      remember(reading, facts);
    }
    return facts;
  }

  /** The same as people corrected them. */
  ReportFacts corrected(Connection connection, long number, Decisions decisions)
      throws SQLException {
    ReportFacts facts = of(connection, number);
    if (!decisions.movesWordsOf(facts.id())) {
      return decisions.correct(facts, (statement, span) -> Optional.empty());
    }
    Entry entry = EntryRows.byNumber(connection, number);
    Entry report = EntryRows.report(connection, LedgerCodec.reportKey(entry));
    Reading reading = LedgerCodec.reading(entry, report);
    return decisions.correct(facts, (statement, span) -> extractor.moved(reading, statement, span));
  }

  /** What of that reading decides about links. */
  synchronized Linkable linkable(Connection connection, long reading) throws SQLException {
    Linkable linkable = linkables.get(reading);
    return linkable == null ? Linkable.of(of(connection, reading)) : linkable;
  }

  /** Takes the facts of a reading that is at hand, so that it need not be fetched. */
  synchronized void remember(long number, ReportFacts facts) {
    kept.put(number, facts);
    linkables.put(number, Linkable.of(facts));
  }
}
