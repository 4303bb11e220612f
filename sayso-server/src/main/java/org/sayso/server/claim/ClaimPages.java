package org.sayso.server.claim;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.query.PageRequest;
import org.sayso.ledger.query.ReportHeader;
import org.sayso.ledger.query.Slice;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.Services;
import org.sayso.server.desk.Editor;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.failure.FailureType;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.page.Words;
import org.sayso.server.shelf.Shelf;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.EdgeView;
import org.sayso.server.view.ReportLabel;
import org.sayso.server.view.StatementView;

/** Makes the page of a claim out of what the ledger knows. */
final class ClaimPages {
  private static final int DECISIONS = 500;
  private static final int TITLE = 80;

  private final Services services;
  private final Shelf shelf;

  ClaimPages(Services services, Shelf shelf) {
    this.services = services;
    this.shelf = shelf;
  }

  ClaimPage page(Context context) {
    Ledger ledger = services.ledger();
    ClaimView claim = find(Address.text(context.pathParam("id")));
    Frame frame =
        Frame.of(context, services, Words.shorten(claim.text(), TITLE))
            .withTwin("/api/v1/claims/" + Address.part(claim.id()));
    List<ChainEdge> edges = new ArrayList<>();
    ledger.queries().chain(Optional.of(claim.story()), edge -> edges.add(EdgeView.parse(edge)));
    Map<String, String> originals = originals(edges);
    Map<String, ReportLabel> labels = labels(claim, originals.values());
    List<Appearance> all = Appearance.of(claim, labels, originals);
    PageRequest asked = Leaf.requested(context, services);
    int from = Math.min(asked.from(), all.size());
    int to = Math.min(all.size(), from + asked.limit());
    Slice<Appearance> appearances = new Slice<>(all.subList(from, to), from, to < all.size());
    return new ClaimPage(
        frame,
        claim,
        storyTitle(claim),
        body(claim, edges, labels),
        appearances,
        Leaf.of(context, appearances),
        review(context, claim));
  }

  private ClaimView find(String id) {
    List<String> found = services.ledger().queries().claim(id);
    if (found.isEmpty()) {
      throw new FailureException(
          Failure.missing(
              "No claim has the id "
                  + id
                  + ". It may have been joined with another since; search for its words."));
    }
    if (found.size() > 1) {
      throw new FailureException(
          Failure.of(FailureType.AMBIGUOUS_ID, "The ids of several claims begin with " + id + "."));
    }
    return ClaimView.parse(found.get(0));
  }

  private ClaimPage.Body body(
      ClaimView claim, List<ChainEdge> edges, Map<String, ReportLabel> labels) {
    Ledger ledger = services.ledger();
    Instant now = services.clock().instant();
    Instant newest = shelf.newest(ledger).filter(time -> time.isBefore(now)).orElse(now);
    return new ClaimPage.Body(
        OpenQuestion.of(claim, newest),
        Provenance.of(claim, edges, labels),
        StanceSection.of(
            claim,
            said ->
                shelf.sentence(ledger, said.place().report(), said.place().span(), said.text())),
        NamedEvidence.of(claim, report -> shelf.reading(ledger, report)),
        ValueConflict.of(claim));
  }

  private String storyTitle(ClaimView claim) {
    return services
        .ledger()
        .pages()
        .story(claim.story())
        .map(story -> JsonCursor.parse(story).field("title").text())
        .orElse("Its story");
  }

  /** For each copy the report that it copies. */
  private static Map<String, String> originals(List<ChainEdge> edges) {
    Map<String, String> originals = new HashMap<>();
    edges.stream()
        .filter(edge -> edge.type() == ChainEdge.Type.WIRE_COPY)
        .forEach(edge -> originals.put(edge.from(), edge.to()));
    return originals;
  }

  private Map<String, ReportLabel> labels(ClaimView claim, Collection<String> others) {
    Map<String, Instant> times = new HashMap<>();
    for (StatementView statement : claim.statements()) {
      times.putIfAbsent(statement.place().report(), statement.time());
    }
    Set<String> all = new HashSet<>(times.keySet());
    all.addAll(others);
    Map<String, ReportLabel> labels = new HashMap<>();
    for (ReportHeader header : services.ledger().pages().headers(all).values()) {
      Instant day = header.day().atStartOfDay(ZoneOffset.UTC).toInstant();
      labels.put(
          header.id(),
          new ReportLabel(
              header.id(), header.outlet(), header.title(), times.getOrDefault(header.id(), day)));
    }
    return labels;
  }

  private ClaimPage.Review review(Context context, ClaimView claim) {
    Ledger ledger = services.ledger();
    List<Entry> decisions = ledger.pages().decisions(DECISIONS);
    List<Suggestion> suggestions =
        new ArrayList<>(
            Suggestion.of(
                claim,
                shelf.claims(ledger, claim.story()),
                decisions,
                each -> shelf.words(ledger, each)));
    String later = Optional.ofNullable(context.queryParam("later")).orElse("");
    suggestions.sort(
        Comparator.comparing(
            suggestion -> Address.part(suggestion.other().place().toString()).equals(later)));
    String entry = Optional.ofNullable(context.queryParam("decided")).orElse("");
    Optional<Decided> decided =
        decisions.stream()
            .filter(kept -> String.valueOf(kept.number()).equals(entry))
            .findFirst()
            .flatMap(Decided::of)
            .filter(kept -> !takenBack(decisions, kept));
    return new ClaimPage.Review(suggestions, decided, cases(claim), Editor.of(context));
  }

  /** A case stays with the words that it was opened on, whichever claim they are in by now. */
  private List<CaseState> cases(ClaimView claim) {
    Set<StatementPlace> places = new HashSet<>();
    claim.statements().forEach(statement -> places.add(statement.place()));
    return services.ledger().desk().cases().stream()
        .filter(state -> places.contains(state.opening().statement()))
        .toList();
  }

  private static boolean takenBack(List<Entry> decisions, Decided decided) {
    return decisions.stream()
        .filter(later -> later.number() > decided.entry())
        .anyMatch(later -> LedgerCodec.act(later).decision().equals(decided.back()));
  }
}
