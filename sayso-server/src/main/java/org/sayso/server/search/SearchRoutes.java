package org.sayso.server.search;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.FoundStatement;
import org.sayso.ledger.query.PageRequest;
import org.sayso.ledger.query.Slice;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.page.Question;
import org.sayso.server.shelf.Shelf;
import org.sayso.server.view.FoundView;

/** Searches statements. */
public final class SearchRoutes implements Routes {
  /** Whoever wants more asks with more words. */
  private static final int MOST = 1_000;

  private final Shelf shelf;

  public SearchRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void register(RoutesConfig routes, Services services) {
    routes.get("/search", context -> search(context, services));
  }

  private void search(Context context, Services services) {
    String words = Question.words(context, "q");
    Ledger ledger = services.ledger();
    PageRequest page = Leaf.requested(context, services);
    int most = Math.min(MOST, page.from() + page.limit() + 1);
    List<FoundStatement> all = words.isEmpty() ? List.of() : ledger.queries().search(words, most);
    int from = Math.min(page.from(), all.size());
    int to = Math.min(all.size(), from + page.limit());
    Slice<FoundView> found =
        new Slice<>(all.subList(from, to), from, to < all.size())
            .map(statement -> FoundView.of(statement, ledger, shelf::sentence));
    Frame frame = Frame.of(context, services, words.isEmpty() ? "Search" : "Search: " + words);
    String twin = "/api/v1/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    services
        .templates()
        .show(
            context,
            "search",
            new SearchPage(
                words.isEmpty() ? frame : frame.withTwin(twin),
                words,
                found,
                Leaf.of(context, found)));
  }
}
