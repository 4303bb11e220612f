package org.sayso.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.Deed;
import org.sayso.publish.Outgoing;
import org.sayso.publish.jsonld.Publisher;

/** Another library reads the feeds. */
class FeedWriterTest {
  private static final Publisher DESK =
      new Publisher(Optional.empty(), Optional.of("https://desk.example.org"));
  private static final FeedWriter.Header HEADER =
      new FeedWriter.Header("Desk & <co>", "https://desk.example.org", Outgoing.NOW);

  @TempDir private Path folder = Path.of("");

  private static SyndFeed read(ByteArrayOutputStream out) throws Exception {
    return new SyndFeedInput()
        .build(new org.xml.sax.InputSource(new ByteArrayInputStream(out.toByteArray())));
  }

  private static List<FeedItem> hostile() {
    return IntStream.range(0, Outgoing.HOSTILE.size())
        .mapToObj(
            i ->
                new FeedItem(
                    "urn:x:" + i,
                    ("t " + Outgoing.HOSTILE.get(i)).strip(),
                    "\u0000" + Outgoing.HOSTILE.get(i),
                    "https://desk.example.org/claim/" + i,
                    Outgoing.NOW.minusSeconds(i)))
        .toList();
  }

  @Test
  void hostileWordsComeBackFromBothForms() throws Exception {
    ByteArrayOutputStream rss = new ByteArrayOutputStream();
    FeedWriter.rss(HEADER, hostile(), rss);
    ByteArrayOutputStream atom = new ByteArrayOutputStream();
    FeedWriter.atom(HEADER, hostile(), atom);
    for (SyndFeed feed : List.of(read(rss), read(atom))) {
      assertThat(feed.getTitle()).isEqualTo("Desk & <co>");
      assertThat(feed.getEntries()).hasSameSizeAs(Outgoing.HOSTILE);
      for (int i = 0; i < Outgoing.HOSTILE.size(); i++) {
        SyndEntry entry = feed.getEntries().get(i);
        assertThat(entry.getTitle().replace("\r", ""))
            .isEqualTo(hostile().get(i).title().replace("\r", ""));
        assertThat(entry.getUri()).isEqualTo("urn:x:" + i);
      }
    }
  }

  @Test
  void publishedFindingsAndChangesOfClaimsAreItemsAndSoIsAWithdrawal() throws Exception {
    try (Outgoing outgoing = Outgoing.of(folder)) {
      CaseState state = outgoing.published();
      List<FeedItem> items = FeedItems.of(outgoing.view(), DESK, 100);
      assertThat(items.get(0).title()).startsWith("FALSE: ");
      assertThat(items.get(0).link()).isEqualTo("https://desk.example.org/finding/" + state.id());
      assertThat(items).hasSizeGreaterThan(1);
      assertThat(items).extracting(FeedItem::id).doesNotHaveDuplicates();
      outgoing.act(state, new Deed.Unpublish("wrong ferry"));
      assertThat(FeedItems.findings(outgoing.view(), DESK, 100))
          .singleElement()
          .satisfies(item -> assertThat(item.title()).startsWith("WITHDRAWN: "))
          .satisfies(item -> assertThat(item.text()).isEqualTo("wrong ferry"));
    }
  }
}
