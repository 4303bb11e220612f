package org.sayso.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.derive.Deriver;
import org.sayso.ledger.desk.Desk;
import org.sayso.ledger.desk.VerdictTable;
import org.sayso.ledger.entry.ChainCheck;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.entry.NewEntry;
import org.sayso.ledger.evidence.EvidenceVault;
import org.sayso.ledger.fact.FactExtractor;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.query.KeyedLists;
import org.sayso.ledger.query.LedgerPages;
import org.sayso.ledger.query.LedgerQueries;
import org.sayso.ledger.store.EntryStore;
import org.sayso.ledger.store.LedgerBackup;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.ledger.store.SqlEntryStore;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.ledger.watch.WatchLock;
import org.sayso.ledger.watch.WatchStore;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.json.ReadingJson;

/**
 * The ledger: who claims what, on whose word, and how far it has been verified. Everything that is
 * put in becomes an entry that is never changed; stories, claims and standing are derived from the
 * entries.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(StoreLocation.parse("sayso-data"))) {
 *   ledger.add(List.of(reading), Instant.now());
 *   ledger.queries().claims(LedgerFilter.ALL, line -> System.out.println(line));
 * }
 * }</pre>
 *
 * <p>Safe for many threads, and for several processes on one store.
 */
public final class Ledger implements AutoCloseable {
  private final LedgerDatabase database;
  private final EntryStore entries;
  private final FactExtractor extractor = FactExtractor.create();
  private final Deriver deriver;
  private final LedgerQueries queries;
  private final LedgerPages pages;
  private final KeyedLists lists;
  private final Desk desk;

  private Ledger(LedgerDatabase database) {
    this.database = database;
    this.entries = new SqlEntryStore(database);
    this.deriver = new Deriver(database, extractor);
    this.queries = new LedgerQueries(database);
    this.pages = new LedgerPages(database);
    this.lists = new KeyedLists(database);
    this.desk = new Desk(entries);
  }

  /**
   * Opens a ledger, or makes an empty one.
   *
   * @throws org.sayso.model.SaysoException of fault ENVIRONMENT or DATA if it cannot be opened,
   *     with what to do
   */
  public static Ledger open(StoreLocation location) {
    return new Ledger(LedgerDatabase.open(location));
  }

  /**
   * What an addition changed.
   *
   * @param reports how many reports were new
   * @param readings how many readings were new, of new reports or by a newer reader
   */
  public record Added(int reports, int readings) {}

  /**
   * Adds readings with their reports, all or none. What is there already changes nothing.
   *
   * @param seen when Sayso came to know the reports; their first-seen time if they are new
   */
  public Added add(List<Reading> readings, Instant seen) {
    List<Addition> additions =
        readings.parallelStream().map(reading -> addition(reading, seen)).toList();
    List<Entry> appended =
        entries.append(
            additions.stream()
                .flatMap(addition -> Stream.of(addition.report(), addition.entry()))
                .toList());
    remember(additions, appended);
    deriver.catchUp();
    int reports =
        (int) appended.stream().filter(entry -> entry.content().kind() == EntryKind.REPORT).count();
    return new Added(reports, appended.size() - reports);
  }

  /** A reading on its way into the ledger: its entries, and what the ledger needs of it. */
  private record Addition(NewEntry report, NewEntry entry, ReportFacts facts) {}

  private Addition addition(Reading reading, Instant seen) {
    NewEntry report = LedgerCodec.report(reading.report(), seen);
    return new Addition(
        report,
        LedgerCodec.reading(reading, report, seen),
        extractor.extract(reading, report.at()));
  }

  /** The facts of a report that was there before depend on when that was; they are left out. */
  private void remember(List<Addition> additions, List<Entry> appended) {
    Map<String, Long> numbers = new HashMap<>();
    for (Entry entry : appended) {
      numbers.put(entry.content().kind().word() + entry.content().key(), entry.number());
    }
    for (Addition addition : additions) {
      Long reading = numbers.get(EntryKind.READING.word() + addition.entry().key());
      if (reading != null
          && numbers.containsKey(EntryKind.REPORT.word() + addition.report().key())) {
        deriver.remember(reading, addition.facts());
      }
    }
  }

  /**
   * Whether this very report was read already by this version of the reader, so that it need not be
   * read again.
   */
  public boolean holds(Report report) {
    String key = LedgerCodec.report(report, Instant.EPOCH).key();
    return database.query(
        connection -> {
          try (var select =
              connection.prepareStatement(
                  "SELECT entry_key, body FROM entry WHERE subject = ? AND kind = 'reading'")) {
            select.setString(1, report.id());
            try (var rows = select.executeQuery()) {
              while (rows.next()) {
                if (rows.getString(1).startsWith(key + " ")
                    && rows.getString(2).startsWith("{\"sayso\":\"" + ReadingJson.VERSION + "\"")) {
                  return true;
                }
              }
              return false;
            }
          }
        });
  }

  /** Enters what a person decided. It counts at once and after every rebuild. */
  public void decide(Act act, Instant at) {
    entries.append(List.of(LedgerCodec.act(act, at)));
    deriver.catchUp();
  }

  /** The desk, where people verify claims. */
  public Desk desk() {
    return desk;
  }

  /** How far the watching of feeds is. */
  public WatchStore watched() {
    return new WatchStore(database);
  }

  /**
   * Keeps other watchers off this ledger until it is closed.
   *
   * @throws org.sayso.model.SaysoException of fault ENVIRONMENT if another process watches
   */
  public WatchLock lockWatching() {
    return WatchLock.take(database);
  }

  /** The evidence files of this ledger. */
  public EvidenceVault evidence() {
    return new EvidenceVault(database.location().folder().resolve("evidence"));
  }

  /** The verdict words that its desk uses. */
  public VerdictTable verdicts() {
    return VerdictTable.of(database.location().folder());
  }

  /** What people decided outside of cases, oldest first. */
  public List<Entry> acts() {
    List<Entry> acts = new ArrayList<>();
    entries.read(EntryKind.ACT, 0, acts::add);
    return List.copyOf(acts);
  }

  /** Hands over all entries above {@code after}, in the order of their numbers. */
  public void entries(long after, Consumer<Entry> consumer) {
    entries.read(after, consumer);
  }

  /** The questions that a ledger answers; up to date with all entries. */
  public LedgerQueries queries() {
    deriver.catchUp();
    return queries;
  }

  /** Its lists a page at a time; up to date with all entries. */
  public LedgerPages pages() {
    deriver.catchUp();
    return pages;
  }

  /** Its lists from a place on; up to date with all entries. */
  public KeyedLists lists() {
    deriver.catchUp();
    return lists;
  }

  /** Follows the chain of all entries and says what was altered, removed or moved. */
  public ChainCheck.Result verify() {
    ChainCheck check = new ChainCheck();
    entries.read(0, check::accept);
    return check.finish(entries.head());
  }

  /** Whether an entry has this hash. */
  public boolean holdsHash(String hash) {
    boolean[] found = {hash.equals(entries.head().hash())};
    if (!found[0]) {
      entries.read(0, entry -> found[0] |= entry.hash().equals(hash));
    }
    return found[0];
  }

  /** The end of the chain: whoever notes it can prove later that nothing before was changed. */
  public ChainHead head() {
    return entries.head();
  }

  /**
   * Makes everything that is derived anew from the entries.
   *
   * @return whether it came out as it was before, and the digests of both
   */
  public Rebuilt rebuild() {
    deriver.catchUp();
    String before = queries.digest();
    deriver.forget();
    long count = deriver.catchUp();
    return new Rebuilt(count, before, queries.digest());
  }

  /**
   * What came of a rebuild.
   *
   * @param before the digest of stories, claims and edges as they were
   * @param after the digest as they are now
   */
  public record Rebuilt(long entries, String before, String after) {
    public boolean same() {
      return before.equals(after);
    }
  }

  /** Writes all entries into a new file, one JSON object a line, the chain's end last. */
  public long backup(Path file) {
    return LedgerBackup.write(entries, file);
  }

  /** Reads a backup into this ledger, which must be empty; the chain is checked on the way. */
  public long restore(Path file) {
    long count = LedgerBackup.read(entries, file);
    deriver.catchUp();
    return count;
  }

  /** What the readings of one report by different versions say differently, oldest first. */
  public Map<String, List<Reading>> readingsOf(String report) {
    Map<String, Entry> reports = new HashMap<>();
    Map<String, List<Reading>> readings = new java.util.TreeMap<>();
    for (Entry entry : queries.entriesAbout(report)) {
      if (entry.content().kind() == EntryKind.REPORT) {
        reports.put(entry.content().key(), entry);
      } else if (entry.content().kind() == EntryKind.READING) {
        Entry of = reports.get(LedgerCodec.reportKey(entry));
        if (of != null) {
          readings
              .computeIfAbsent(LedgerCodec.version(entry), version -> new ArrayList<>())
              .add(LedgerCodec.reading(entry, of));
        }
      }
    }
    return readings;
  }

  @Override
  public void close() {
    database.close();
  }
}
