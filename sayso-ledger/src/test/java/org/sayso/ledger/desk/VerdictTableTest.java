package org.sayso.ledger.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.claim.Standing;

class VerdictTableTest {
  @TempDir Path folder;

  @Test
  void saysoBringsWordsOfItsOwn() {
    VerdictTable table = VerdictTable.of(folder);
    assertThat(table.verdict("False").standing()).contains(Standing.REFUTED);
    assertThat(table.verdict("unproven").standing()).isEmpty();
    assertThat(table.rows()).allSatisfy(row -> assertThat(row.meaning()).isNotBlank());
    assertThatThrownBy(() -> table.verdict("fake"))
        .hasMessageContaining("\"fake\" is no verdict")
        .hasMessageContaining("mostly true");
  }

  @Test
  void aFileInTheDataFolderReplacesThem() throws Exception {
    Files.writeString(
        folder.resolve(VerdictTable.FILE_NAME), "# ours\nerfunden\trefuted\t1\tFrei erfunden.\n");
    assertThat(VerdictTable.of(folder).rows()).hasSize(1);
    assertThat(VerdictTable.of(folder).verdict("erfunden").rating()).isEqualTo(1);
  }

  @Test
  void aWrongLineIsNamed() throws Exception {
    Files.writeString(folder.resolve(VerdictTable.FILE_NAME), "true\tverified\t5\n");
    assertThatThrownBy(() -> VerdictTable.of(folder)).hasMessageContaining("line 1 of ");
    Files.writeString(
        folder.resolve(VerdictTable.FILE_NAME), "\ntrue\tdisputed\t5\tno such mapping\n");
    assertThatThrownBy(() -> VerdictTable.of(folder))
        .hasMessageContaining("line 2 of ")
        .hasMessageContaining("only verified, refuted or none");
  }
}
