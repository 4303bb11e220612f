package org.sayso.bench.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.model.Problem;
import org.sayso.model.SaysoException;
import org.sayso.model.TextSpan;

class InputTest {
  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines) + "\n");
  }

  @Test
  void goldMayGiveSpansAsPairsOrObjectsOrAsASingleOne() throws IOException {
    PolnearGold gold =
        PolnearGold.read(
            file(
                "{'id':'x','text':'Ann said so','attributions':[{'source':[[0,3]],'cue':[4,8],'content':{'start':9,'end':11,'text':'so'}}]}"
                    .replace('\'', '"')));
    assertThat(gold.problems()).isEmpty();
    assertThat(gold.reports().get(0).attributions().get(0).all())
        .containsExactly(TextSpan.of(0, 3), TextSpan.of(4, 8), TextSpan.of(9, 11));
  }

  @Test
  void whatIsNoSpanOfTheTextIsAProblemThatNamesItsPlace() throws IOException {
    PolnearGold gold =
        PolnearGold.read(
            file(
                "{'id':'x','text':'😀 Ann said so','attributions':[{'id':'a1','source':[[1,3]],'cue':[[5,99]],'content':[{'start':3,'end':6,'text':'Bob'}]}]}"
                    .replace('\'', '"')));
    assertThat(gold.problems())
        .extracting(Problem::code)
        .containsExactly("not-a-span", "not-a-span", "span-text-differs");
    assertThat(gold.problems().get(0).message())
        .contains("in.jsonl:1: x, attribution a1, source", "[1,3]");
    assertThat(gold.reports().get(0).attributions()).hasSize(1);
  }

  @Test
  void aBrokenGoldLineEndsTheWorkAndNamesTheLine() throws IOException {
    Path broken = file("{\"id\":\"x\",\"text\":\"\"}", "", "{\"id\":");
    assertThatThrownBy(() -> PolnearGold.read(broken))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("in.jsonl:3: not JSON");
    Path twice = file("{\"id\":\"x\",\"text\":\"\"}", "{\"id\":\"x\",\"text\":\"\"}");
    assertThatThrownBy(() -> PolnearGold.read(twice)).hasMessageContaining("'x' is there twice");
    Path bare = file("{\"id\":\"x\"}");
    assertThatThrownBy(() -> PolnearGold.read(bare))
        .hasMessageContaining("needs \"id\" and \"text\"");
    assertThatThrownBy(() -> PolnearGold.read(folder.resolve("none.jsonl")))
        .hasMessageContaining("none.jsonl");
  }

  @Test
  void readingsOfOtherTextsAreProblemsAndMissingOnesAreNoted() throws IOException {
    List<GoldReport> gold =
        List.of("a", "b", "c", "d").stream()
            .map(id -> new GoldReport(id, "Ann said so", List.of(), List.of()))
            .toList();
    PredictedAttributions predicted =
        PredictedAttributions.of(
            JsonLines.read(
                file(
                    "{\"report\":{\"id\":\"a\",\"text\":\"Ann said so\"},\"attributions\":[{\"cue\":[[4,8]]},{\"cue\":[[0,3]],\"parent\":\"a1\"}]}",
                    "{\"report\":{\"id\":\"b\",\"text\":\"Another\"},\"attributions\":[]}",
                    "{\"report\":{\"id\":\"c\"},\"attributions\":[]}",
                    "{\"id\":\"a\",\"attributions\":[]}",
                    "{\"id\":\"elsewhere\",\"attributions\":[]}")),
            gold,
            false);
    assertThat(predicted.byReport()).containsOnlyKeys("a");
    assertThat(predicted.byReport().get("a")).hasSize(1);
    assertThat(predicted.problems())
        .extracting(Problem::code)
        .containsExactly("text-differs", "text-differs", "second-reading");
    assertThat(predicted.notes())
        .hasSize(2)
        .first()
        .asString()
        .contains("1 of 4 reports have no reading", "the first: d");
  }
}
