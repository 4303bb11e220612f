package org.sayso.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.sayso.model.SaysoException;
import org.sayso.model.Stance;

class RulesTableTest {
  private static RulesTable read(String text) throws IOException {
    return RulesTable.read("rules.tsv", new StringReader(text), "cue", "stance");
  }

  @Test
  void remarksAndEmptyLinesAreLeftOutAndRowsKnowTheirLine() throws IOException {
    RulesTable table = read("# a remark\n\ncue\tstance\nsay\tasserts\n\ndeny\t denies \n");
    assertThat(table.rows()).extracting(RulesRow::line).containsExactly(4, 6);
    assertThat(table.rows().get(1).constant("stance", Stance.class)).isEqualTo(Stance.DENIES);
  }

  @Test
  void aWrongRowIsNamedWithFileAndLine() throws IOException {
    assertThatThrownBy(() -> read("cue\tstance\nsay\n"))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("rules.tsv, line 2")
        .hasMessageContaining("2 cells");
    assertThatThrownBy(() -> read("cue\tattitude\n")).hasMessageContaining("rules.tsv, line 1");
    assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("no head line");
    RulesRow row = read("cue\tstance\nsay\tsings\n").rows().get(0);
    assertThatThrownBy(() -> row.constant("stance", Stance.class))
        .hasMessageContaining("\"sings\"");
    assertThatThrownBy(() -> row.number("cue")).hasMessageContaining("not a whole number");
  }
}
