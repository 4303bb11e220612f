package org.sayso.publish.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.CaseOutcome;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.CaseWork;
import org.sayso.ledger.desk.DeskJson;
import org.sayso.ledger.desk.Ground;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonText;
import org.sayso.publish.view.CaseView;
import org.sayso.publish.view.LedgerView;
import org.sayso.publish.view.ReportView;

/**
 * What claims and findings rest on, as a zip: the claims, the words that they quote, the entries of
 * the ledger that they come from, the cases on them with their evidence files, and a manifest with
 * the hash of everything. {@link BundleVerifier} checks it without the ledger.
 */
public final class BundleWriter {
  private static final Set<EntryKind> TEXTS = Set.of(EntryKind.REPORT, EntryKind.READING);
  private static final String EXPLANATION =
      """
      This is an evidence bundle of Sayso.

      claims.jsonl    the claims, with the statements that they are made of
      quotes.jsonl    the words of reports that are quoted, with the SHA-256 of the report's text in UTF-8
      entries.jsonl   the entries of the ledger that all this comes from; each holds the hash of the entry before it
      cases.jsonl     the cases of people who verified the claims
      texts.jsonl     the whole texts of the reports, if they were asked for
      evidence/       the evidence files of the cases, each under its SHA-256
      manifest.json   the SHA-256 of every file, and of every line

      To verify it: sayso verify-bundle FILE.zip --seal SEAL
      The seal is the SHA-256 of manifest.json. Whoever made the bundle can tell it to you by another way.
      """;

  private final Ledger ledger;
  private final LedgerView view;
  private final BundleContent content;
  private final BundleZip zip;

  private BundleWriter(Ledger ledger, LedgerView view, BundleContent content, OutputStream out) {
    this.ledger = ledger;
    this.view = view;
    this.content = content;
    this.zip = new BundleZip(out);
  }

  /**
   * Writes the bundle of what the view shows; the stream stays open.
   *
   * @return the seal: the hash of the manifest, and so of everything
   */
  public static String write(
      Ledger ledger, LedgerView view, BundleContent content, OutputStream out) throws IOException {
    return new BundleWriter(ledger, view, content, out).write();
  }

  private String write() throws IOException {
    List<CaseView> cases = view.cases();
    Set<String> reports = new LinkedHashSet<>(view.reports());
    Map<String, String> quotes = quotes(cases, reports);
    List<String> claims = new ArrayList<>();
    view.claims(claim -> claims.add(BundleLines.claim(claim)));
    zip.text(BundleFiles.README, EXPLANATION);
    zip.lines(BundleFiles.CLAIMS, claims);
    zip.lines(BundleFiles.QUOTES, List.copyOf(quotes.values()));
    zip.lines(BundleFiles.ENTRIES, entries(cases, reports));
    zip.lines(
        BundleFiles.CASES,
        cases.stream().map(one -> DeskJson.write(one.state(), view.now())).toList());
    if (content.texts()) {
      zip.lines(
          BundleFiles.TEXTS,
          reports.stream().flatMap(id -> view.report(id).stream()).map(BundleLines::text).toList());
    }
    if (content.files()) {
      for (EvidenceHash hash : files(cases)) {
        try (InputStream in = ledger.evidence().open(hash)) {
          zip.stream(BundleFiles.EVIDENCE + hash.hex(), in);
        }
      }
    }
    byte[] manifest = manifest().getBytes(StandardCharsets.UTF_8);
    zip.end(BundleFiles.MANIFEST, manifest);
    return Hashes.of(manifest);
  }

  /** By their place, so that the same words are quoted once. */
  private Map<String, String> quotes(List<CaseView> cases, Set<String> reports) {
    Map<String, String> quotes = new LinkedHashMap<>();
    view.claims(
        claim ->
            claim
                .statements()
                .forEach(
                    statement ->
                        quote(
                            quotes,
                            statement.place().report(),
                            statement.place().span(),
                            statement.words())));
    for (CaseView one : cases) {
      for (Ground ground : grounds(one.state())) {
        if (ground instanceof Ground.OfSpan span) {
          reports.add(span.place().report());
          quote(quotes, span.place().report(), span.place().span(), span.words());
        }
      }
    }
    return quotes;
  }

  private static List<Ground> grounds(CaseState state) {
    List<Ground> grounds = new ArrayList<>();
    state.outcome().finding().map(CaseOutcome.Finding::grounds).ifPresent(grounds::addAll);
    state
        .outcome()
        .publication()
        .map(publication -> publication.finding().grounds())
        .ifPresent(grounds::addAll);
    return grounds;
  }

  private void quote(Map<String, String> quotes, String report, TextSpan span, String words) {
    Optional<ReportView> text = view.report(report);
    quotes.putIfAbsent(
        report + "@" + span.start() + "-" + span.end(),
        BundleLines.quote(report, span.start(), span.end(), words, text));
  }

  /** In their order. Those of reports hold their texts, and so come without content. */
  private List<String> entries(List<CaseView> cases, Set<String> reports) {
    Map<Long, Entry> chosen = new TreeMap<>();
    for (String report : reports) {
      ledger.queries().entriesAbout(report).forEach(entry -> chosen.put(entry.number(), entry));
    }
    for (Entry act : ledger.acts()) {
      if (LedgerCodec.act(act).decision().reports().stream().anyMatch(reports::contains)) {
        chosen.put(act.number(), act);
      }
    }
    for (CaseView one : cases) {
      ledger.desk().entriesOf(one.state().id()).forEach(e -> chosen.put(e.number(), e));
    }
    return chosen.values().stream()
        .map(
            entry ->
                BundleLines.entry(
                    entry, content.texts() || !TEXTS.contains(entry.content().kind())))
        .toList();
  }

  private static Set<EvidenceHash> files(List<CaseView> cases) {
    Set<EvidenceHash> hashes = new LinkedHashSet<>();
    for (CaseView one : cases) {
      for (CaseWork.KeptFile file : one.state().work().evidence()) {
        hashes.add(file.file().hash());
      }
    }
    return hashes;
  }

  private String manifest() {
    return JsonText.compact(
            json -> {
              json.writeStartObject();
              json.writeNumberField("bundle", BundleFiles.FORM);
              json.writeStringField("made", view.now().toString());
              json.writeObjectFieldStart("ledger");
              json.writeNumberField("entries", view.head().count());
              json.writeStringField("hash", view.head().hash());
              json.writeEndObject();
              json.writeArrayFieldStart("files");
              for (BundleZip.Noted file : zip.noted()) {
                json.writeStartObject();
                json.writeStringField("name", file.name());
                json.writeNumberField("size", file.size());
                json.writeStringField("sha256", file.sha256());
                if (BundleFiles.inLines(file.name())) {
                  json.writeArrayFieldStart("lines");
                  for (String hash : file.lines()) {
                    json.writeString(hash);
                  }
                  json.writeEndArray();
                }
                json.writeEndObject();
              }
              json.writeEndArray();
              json.writeEndObject();
            })
        + "\n";
  }
}
