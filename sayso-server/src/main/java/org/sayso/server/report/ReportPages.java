package org.sayso.server.report;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.query.Slice;
import org.sayso.model.Attribution;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Reading;
import org.sayso.model.TextSpan;
import org.sayso.model.json.WireNames;
import org.sayso.read.structure.TextStructurer;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;

/** Makes the page of a reading. */
public final class ReportPages {
  /** A page of text has so many paragraphs at most. */
  private static final int PARAGRAPHS = 250;

  private static final TextStructurer STRUCTURER = TextStructurer.create();

  private ReportPages() {}

  /**
   * The page.
   *
   * @param here the words that the address points at
   * @param claims the claims of the report's statements by their places
   * @param kept where the report is in the ledger, if it is
   */
  public static ReportPage page(
      Context context,
      Frame frame,
      Reading reading,
      Optional<TextSpan> here,
      Map<StatementPlace, String> claims,
      Optional<ReportPage.Kept> kept) {
    List<TextSpan> all = STRUCTURER.structure(reading.report()).paragraphs();
    int from = from(context, all, here);
    int to = Math.min(all.size(), from + PARAGRAPHS);
    List<TextSpan> shown = all.subList(from, to);
    List<Attribution> ordered = SaidInReport.order(reading);
    MarkedText text = new MarkedText(reading.report().text(), ordered, reading.flags(), here);
    Map<Integer, BlockType> types = new HashMap<>();
    for (Block block : reading.report().blocks()) {
      types.put(block.span().start(), block.type());
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (TextSpan paragraph : shown) {
      BlockType type = types.getOrDefault(paragraph.start(), BlockType.PARAGRAPH);
      paragraphs.add(new Paragraph(WireNames.of(type), text.pieces(paragraph)));
    }
    return new ReportPage(
        frame,
        ReportHead.of(reading.report()),
        paragraphs,
        SaidInReport.of(reading, ordered, claims).stream()
            .filter(said -> all.size() <= PARAGRAPHS || isIn(said.attribution(), shown))
            .toList(),
        leaf(context, from, all.size()),
        new ReportPage.Around(
            reading.flags(),
            reading.report().posts(),
            reading.actors(),
            reading.report().removed()),
        kept);
  }

  private static boolean isIn(Attribution attribution, List<TextSpan> shown) {
    int start = attribution.spans().all().get(0).start();
    return !shown.isEmpty()
        && shown.get(0).start() <= start
        && start < shown.get(shown.size() - 1).end();
  }

  /** The first paragraph of the page that is asked for, or that has the words pointed at. */
  private static int from(Context context, List<TextSpan> all, Optional<TextSpan> here) {
    int number = Leaf.number(context) - 1;
    if (here.isPresent() && context.queryParam("page") == null) {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).end() > here.get().start()) {
          number = i / PARAGRAPHS;
          break;
        }
      }
    }
    return Math.min(number * PARAGRAPHS, Math.max(0, all.size() - 1) / PARAGRAPHS * PARAGRAPHS);
  }

  private static Leaf leaf(Context context, int from, int all) {
    return Leaf.of(
        context, from / PARAGRAPHS + 1, new Slice<>(List.of(), from, from + PARAGRAPHS < all));
  }
}
