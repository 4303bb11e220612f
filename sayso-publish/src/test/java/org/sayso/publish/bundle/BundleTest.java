package org.sayso.publish.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.Problem;
import org.sayso.model.SaysoException;
import org.sayso.publish.Outgoing;

class BundleTest {
  @TempDir private Path folder = Path.of("");

  private Path bundle(BundleContent content) throws IOException {
    try (Outgoing outgoing =
        Outgoing.of(folder.resolve(content.texts() ? "ledger-whole" : "ledger"))) {
      outgoing.published();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      String seal = BundleWriter.write(outgoing.ledger(), outgoing.view(), content, out);
      Path file = Files.write(folder.resolve("bundle.zip"), out.toByteArray());
      assertThat(BundleVerifier.verify(file, Optional.of(seal)).problems()).isEmpty();
      return file;
    }
  }

  /** The bundle with something done to its files. */
  private Path altered(Path bundle, Consumer<Map<String, byte[]>> change) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    change.accept(files);
    Path target = folder.resolve("altered.zip");
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return target;
  }

  private static void replace(Map<String, byte[]> files, String name, String old, String words) {
    String text = new String(files.get(name), StandardCharsets.UTF_8);
    int at = text.indexOf(old);
    assertThat(at).as(old + " in " + name).isNotNegative();
    String changed = text.substring(0, at) + words + text.substring(at + old.length());
    files.put(name, changed.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(Path file) {
    return BundleVerifier.verify(file, Optional.empty()).problems().stream()
        .map(problem -> problem.code() + " " + problem.input())
        .toList();
  }

  @Test
  void aBundleHasWhatItSaysAndIsTheSameBytesEachTime() throws IOException {
    Path file = bundle(BundleContent.USUAL);
    Verified verified = BundleVerifier.verify(file, Optional.empty());
    assertThat(verified.intact()).isTrue();
    assertThat(verified.quotes()).isPositive();
    assertThat(verified.entries()).isPositive();
    byte[] once = Files.readAllBytes(file);
    try (Outgoing outgoing = Outgoing.of(folder.resolve("ledger"))) {
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      BundleWriter.write(outgoing.ledger(), outgoing.view(), BundleContent.USUAL, again);
      assertThat(again.toByteArray()).isEqualTo(once);
    }
  }

  @Test
  void wholeTextsComeOnlyOnRequest() throws IOException {
    String last = "said the ferry";
    try (ZipFile zip = new ZipFile(bundle(BundleContent.USUAL).toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
              .as(entry.getName())
              .doesNotContain(last);
        }
      }
    }
    Path whole = bundle(new BundleContent(true, false));
    try (ZipFile zip = new ZipFile(whole.toFile())) {
      assertThat(zip.getEntry("texts.jsonl")).isNotNull();
      assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.startsWith("evid"));
    }
  }

  @Test
  void anAlteredQuoteIsToldByItsLine() throws IOException {
    Path file = bundle(BundleContent.USUAL);
    assertThat(told(altered(file, files -> replace(files, "quotes.jsonl", "at sea", "in dock"))))
        .containsExactly("line-altered quotes.jsonl line 1");
  }

  @Test
  void aLineThatIsTakenOutOrPutInIsTold() throws IOException {
    Path file = bundle(BundleContent.USUAL);
    Path shorter =
        altered(
            file,
            files -> {
              String text = new String(files.get("claims.jsonl"), StandardCharsets.UTF_8);
              files.put(
                  "claims.jsonl",
                  text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
            });
    assertThat(told(shorter)).containsExactly("line-missing claims.jsonl line 1");
    Path longer =
        altered(
            file,
            files -> {
              String text = new String(files.get("claims.jsonl"), StandardCharsets.UTF_8);
              files.put("claims.jsonl", (text + "{}\n").getBytes(StandardCharsets.UTF_8));
            });
    assertThat(told(longer)).singleElement().asString().startsWith("line-added claims.jsonl line");
  }

  @Test
  void anAlteredFindingIsToldByItsLineAndByItsEntries() throws IOException {
    Path file = bundle(BundleContent.USUAL);
    assertThat(
            told(altered(file, files -> replace(files, "cases.jsonl", "It was in dock", "At sea"))))
        .contains("line-altered cases.jsonl line 1")
        .anyMatch(problem -> problem.startsWith("case-altered case k"));
    assertThat(
            told(
                altered(
                    file, files -> replace(files, "entries.jsonl", "It was in dock", "At sea"))))
        .anyMatch(problem -> problem.startsWith("line-altered entries.jsonl line"))
        .anyMatch(problem -> problem.startsWith("entry-altered entry"));
  }

  @Test
  void anAlteredEvidenceFileIsTold() throws IOException {
    Path file = bundle(BundleContent.USUAL);
    Path altered =
        altered(
            file,
            files ->
                files.replaceAll(
                    (name, bytes) ->
                        name.startsWith("evidence/")
                            ? "at sea".getBytes(StandardCharsets.UTF_8)
                            : bytes));
    assertThat(told(altered)).singleElement().asString().startsWith("evidence-altered evidence/");
    Path missing =
        altered(file, files -> files.keySet().removeIf(name -> name.startsWith("evidence/")));
    assertThat(told(missing)).singleElement().asString().startsWith("file-missing evidence/");
  }

  @Test
  void aManifestThatWasMadeAnewDoesNotFitTheSeal() throws IOException {
    Path file = bundle(BundleContent.USUAL);
    String seal = BundleVerifier.verify(file, Optional.empty()).seal();
    Path altered =
        altered(file, files -> replace(files, "manifest.json", "2025-03-09", "2025-03-08"));
    assertThat(BundleVerifier.verify(altered, Optional.of(seal)).problems())
        .extracting(Problem::code)
        .containsExactly("seal-broken");
  }

  @Test
  void wordsThatAreNotInTheTextAreTold() throws IOException {
    Path file = bundle(new BundleContent(true, true));
    assertThat(told(altered(file, files -> replace(files, "quotes.jsonl", "at sea", "in dock"))))
        .contains("line-altered quotes.jsonl line 1", "quote-wrong quotes.jsonl");
  }

  @Test
  void strangeNamesAndDuplicatesAreToldAndNeverUnpacked() throws IOException {
    Path file = bundle(BundleContent.USUAL);
    assertThat(
            told(
                altered(
                    file,
                    files -> {
                      files.put("../../escape.txt", new byte[] {1});
                      files.put("evidence/x", new byte[] {1});
                    })))
        .containsExactly("file-added ../../escape.txt", "file-added evidence/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a zip at all", "PK\u0003\u0004 cut off"})
  void whatIsNoBundleIsSaidSo(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("no.zip"), content);
    assertThatThrownBy(() -> BundleVerifier.verify(file, Optional.empty()))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("no.zip");
  }

  @Test
  void aZipOfSomethingElseIsSaidSo() throws IOException {
    Path file = altered(bundle(BundleContent.USUAL), files -> files.remove("manifest.json"));
    assertThatThrownBy(() -> BundleVerifier.verify(file, Optional.empty()))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("not an evidence bundle");
  }

  /** Whatever single byte is changed, the check tells something and does not break. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyByteCounts(long seed) throws IOException {
    Path file = bundle(BundleContent.USUAL);
    String seal = BundleVerifier.verify(file, Optional.empty()).seal();
    java.util.Random random = new java.util.Random(seed);
    for (int i = 0; i < 40; i++) {
      Path altered =
          altered(
              file,
              files -> {
                List<String> names = List.copyOf(files.keySet());
                String name = names.get(random.nextInt(names.size()));
                byte[] bytes = files.get(name).clone();
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
                files.put(name, bytes);
              });
      boolean noticed;
      try {
        noticed = !BundleVerifier.verify(altered, Optional.of(seal)).intact();
      } catch (SaysoException e) {
        noticed = true;
      }
      assertThat(noticed).isTrue();
    }
  }
}
