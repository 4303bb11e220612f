package org.sayso.ledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.SaysoException;

class EvidenceVaultTest {
  @TempDir Path folder;

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void theSameBytesAreKeptOnceUnderTheirHashUntouched() throws Exception {
    EvidenceVault vault = new EvidenceVault(folder);
    EvidenceFile one = vault.put("a.txt", bytes("abc"), 100);
    EvidenceFile other = vault.put("../../etc/b.txt", bytes("abc"), 100);
    assertThat(one.hash().hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(other.hash()).isEqualTo(one.hash());
    assertThat(other.name()).isEqualTo("b.txt");
    assertThat(files()).isEqualTo(1);
    try (InputStream in = vault.open(one.hash())) {
      assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    }
    assertThat(vault.intact(one.hash())).isTrue();
  }

  @Test
  void whatIsTooLargeOrEmptyOrBreaksOffIsRefusedAndLeavesNothing() throws Exception {
    EvidenceVault vault = new EvidenceVault(folder);
    assertThatThrownBy(() -> vault.put("film.mp4", bytes("x".repeat(101)), 100))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("film.mp4")
        .hasMessageContaining("more than 100 bytes");
    assertThatThrownBy(() -> vault.put("nothing", bytes(""), 100)).hasMessageContaining("is empty");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection lost");
          }
        };
    assertThatThrownBy(() -> vault.put("half", broken, 100))
        .hasMessageContaining("connection lost");
    assertThat(files()).isZero();
  }

  @Test
  void anAlteredFileIsNoticedAndAMissingOneIsNamed() throws Exception {
    EvidenceVault vault = new EvidenceVault(folder);
    EvidenceHash hash = vault.put("a", bytes("abc"), 100).hash();
    Path file = folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    Files.writeString(file, "abd");
    assertThat(vault.intact(hash)).isFalse();
    Files.delete(file);
    assertThat(vault.holds(hash)).isFalse();
    assertThatThrownBy(() -> vault.open(hash)).hasMessageContaining(hash.hex());
  }

  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a0000, image/png",
    "ffd8ffe000104a464946, image/jpeg",
    "52494646aabbccdd57454250, image/webp",
    "00000020667479706d703432, video/mp4",
    "255044462d312e37, application/pdf",
    "4d5a9000, application/x-executable",
    "3c21444f43545950452068746d6c3e, text/html",
    "3c73766720786d6c6e733d22, image/svg+xml",
    "c3bc6265722064656e, text/plain",
    "c3bc6265722064c3, text/plain",
    "00010203, application/octet-stream",
    "fffe0000, application/octet-stream"
  })
  void aFileIsWhatItsBytesSay(String hex, String type) {
    assertThat(MediaTypes.shipped().of(HexFormat.of().parseHex(hex))).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "photo.png|photo.png",
        "C:\\Users\\ada\\photo.png|photo.png",
        "../../../etc/passwd|passwd",
        "..|unnamed",
        "a\u202Egnp.exe|a_gnp.exe",
        "\"x\"<y>|_x__y_"
      })
  void aNameIsNeverAPath(String given, String kept) {
    EvidenceHash hash = new EvidenceHash("0".repeat(64));
    assertThat(new EvidenceFile(hash, 1, "text/plain", given).name()).isEqualTo(kept);
  }
}
