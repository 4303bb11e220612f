package org.sayso.read.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/** Every row of the tables does what its example says. */
class StanceTablesTest {
  private static final StanceClassifier CLASSIFIER = StanceClassifier.create();
  private static final TextStructurer STRUCTURER = TextStructurer.create();

  @Test
  void everyCueIsKnownInItsExampleAndNoRowIsThereTwice() {
    List<String> wrong = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (RulesRow row : CueLexicon.table().rows()) {
      String example = row.cell("example");
      assertThat(row.cell("source")).as("source in line " + row.line()).isNotEmpty();
      keys.add(row.cell("cue") + " " + row.cell("when"));
      if (!CLASSIFIER.knows(plain(example), cueOnly(example))) {
        wrong.add("line " + row.line() + ": " + row.cell("cue") + " is not found in: " + example);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(value = Stance.class)
  void cuesThatAloneDecideTakeTheStanceOfTheirRow(Stance stance) {
    List<String> wrong = new ArrayList<>();
    for (RulesRow row : CueLexicon.table().rows()) {
      boolean plainRow = row.cell("when").equals("-") || row.cell("when").equals("firm");
      if (plainRow && row.constant("stance", Stance.class) == stance) {
        String example = row.cell("example");
        Stance said = stanceOf(plain(example), cueOnly(example));
        if (said != stance) {
          wrong.add("line " + row.line() + ": " + said + " in: " + example);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  static Stream<RulesRow> signals() {
    return ContentSignals.table().rows().stream();
  }

  @Test
  void everySignalDecidesItsExample() {
    List<String> wrong = new ArrayList<>();
    signals()
        .forEach(
            row -> {
              String example = row.cell("example");
              int said = Math.max(example.indexOf(" said"), example.indexOf(" stressed")) + 1;
              int cueEnd = example.indexOf(' ', said + 1);
              int colon = cueEnd < 0 ? example.length() : cueEnd;
              RoleSpans spans =
                  new RoleSpans(
                      List.of(new TextSpan(0, said - 1)),
                      List.of(
                          new TextSpan(said, colon - (example.charAt(colon - 1) == ':' ? 1 : 0))),
                      List.of(new TextSpan(colon + 1, example.length())));
              Stance stance = stanceOf(example, spans);
              if (stance != row.constant("stance", Stance.class)) {
                wrong.add("line " + row.line() + ": " + stance + " in: " + example);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyStanceHasItsNegation() {
    RulesTable table =
        RulesTable.load(
            StanceClassifier.class,
            "stance-negation.tsv",
            "stance",
            "negated",
            "example",
            "source");
    assertThat(table.rows().stream().map(row -> row.constant("stance", Stance.class)))
        .containsExactlyInAnyOrder(Stance.values());
  }

  private static Stance stanceOf(String text, RoleSpans spans) {
    TextStructure structure = STRUCTURER.structure(text);
    return CLASSIFIER.classify(text, structure, new FoundAttribution("a1", null, spans, 1));
  }

  private static String plain(String example) {
    return example.replace("[", "").replace("]", "");
  }

  /** The cue of an example, with a source before it: the test is of the cue alone. */
  private static RoleSpans cueOnly(String example) {
    MarkedAttribution marked = MarkedAttribution.of(example);
    List<TextSpan> cue = marked.attribution().spans().cue();
    boolean unsourced = example.startsWith("A ") || example.startsWith("There ");
    List<TextSpan> source =
        unsourced || cue.get(0).start() == 0 ? List.of() : List.of(new TextSpan(0, 1));
    return new RoleSpans(source, cue, List.of());
  }
}
