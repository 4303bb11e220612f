package org.sayso.train.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

class NestedTextsTest {
  /** Our own training texts; see docs/training.md. */
  private static final Path GUIDELINE_TEXTS = Path.of("data", "guideline-texts.jsonl");

  @TempDir Path folder;

  @Test
  void aContentIsATextOfItsOwnWithWhatLiesInIt() throws IOException {
    Path file = folder.resolve("texts.jsonl");
    Files.writeString(
        file,
        """
        {"id":"t","text":"She said he denied it.","attributions":[\
        {"source":[[0,3]],"cue":[[4,8]],"content":[[9,21]],"parent":null},\
        {"source":[[9,11]],"cue":[[12,18]],"content":[[19,21]],"parent":0}]}
        """
            .replace("\\\n", ""));
    List<GoldText> texts = NestedTexts.read(file);
    assertThat(texts)
        .extracting(GoldText::text)
        .containsExactly("She said he denied it.", "he denied it", "it");
    assertThat(texts.get(0).attributions()).hasSize(1);
    assertThat(texts.get(1).attributions())
        .containsExactly(
            new RoleSpans(
                List.of(TextSpan.of(0, 2)),
                List.of(TextSpan.of(3, 9)),
                List.of(TextSpan.of(10, 12))));
    assertThat(texts.get(2).attributions()).isEmpty();
  }

  @Test
  void sentencesOfOneQuotationAreOneStretch() throws IOException {
    Path file = folder.resolve("texts.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"t\",\"text\":\"He said: “Go. Run!” Why? No.\",\"attributions\":[{\"source\":[[0,2]],\"cue\":[[3,7]],"
            + "\"content\":[[10,12],[14,17],[26,28]]}]}\n");
    assertThat(NestedTexts.read(file).get(0).attributions().get(0).content())
        .containsExactly(TextSpan.of(10, 17), TextSpan.of(26, 28));
  }

  @Test
  void ourOwnTextsStandOnWholeWords() throws IOException {
    List<GoldText> texts = NestedTexts.read(GUIDELINE_TEXTS);
    assertThat(texts).hasSizeGreaterThan(1_000);
    for (GoldText text : texts) {
      for (RoleSpans spans : text.attributions()) {
        for (TextSpan span : spans.all()) {
          assertThat(isWhole(text.text(), span))
              .as("%s %s", text.id(), span.in(text.text()))
              .isTrue();
        }
      }
    }
  }

  private static boolean isWhole(String text, TextSpan span) {
    return !insideWord(text, span.start()) && !insideWord(text, span.end());
  }

  private static boolean insideWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
