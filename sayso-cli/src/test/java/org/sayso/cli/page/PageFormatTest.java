package org.sayso.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sayso.cli.CommandRun;
import org.sayso.cli.HandMade;
import org.sayso.cli.terminal.DisplayWidth;
import org.sayso.model.Reading;
import org.sayso.model.Report;

/** The page, held to a golden one; {@code -Dgolden.update} writes it anew. */
class PageFormatTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/sayso/cli/page/hand-made.page.txt");

  @Test
  void thePageOfTheHandMadeReading() throws IOException {
    String page = PageFormat.create(PageInk.BRACKETS, 72).render(HandMade.reading());
    if (System.getProperty("golden.update") != null) {
      Files.writeString(GOLDEN, page);
    }
    assertThat(page).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void noLineIsWiderThanAskedFor() {
    for (int width = 20; width <= 120; width += 7) {
      int most = width;
      for (PageInk ink : PageInk.values()) {
        String page = PageFormat.create(ink, width).render(HandMade.reading());
        assertThat(page.replaceAll("\u001B\\[[0-9;]*m", "").lines())
            .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(most));
      }
    }
  }

  @Test
  void onlyColourHasColours() {
    String weight = PageFormat.create(PageInk.WEIGHT, 80).render(HandMade.reading());
    assertThat(weight)
        .contains("\u001B[1m")
        .doesNotContain("\u001B[31m", "\u001B[36m", "\u001B[1;36m");
    assertThat(PageFormat.create(PageInk.BRACKETS, 80).render(HandMade.reading()))
        .doesNotContain("\u001B");
  }

  @Test
  void aReadingWithoutStatementsSaysSo() {
    Reading empty = CommandRun.NOTHING_FOUND.read(Report.ofText("r1", "It rained."));
    assertThat(PageFormat.create(PageInk.BRACKETS, 80).render(empty))
        .isEqualTo("r1\n\nNothing in it is given as somebody's word.\n");
  }
}
