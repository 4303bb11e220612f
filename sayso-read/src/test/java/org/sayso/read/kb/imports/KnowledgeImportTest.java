package org.sayso.read.kb.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.SaysoException;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kb.KnownPerson;

/** Dumps that users bring. All people and bodies are invented. */
class KnowledgeImportTest {
  private static final String PERSON =
      """
      {"id":"Q900000001","labels":{"en":{"value":"Tovin Arzhenko"},"uk":{"value":"Товин Арженко"}},"aliases":{"en":[{"value":"Tovyn Arjenko"}]},\
      "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],"P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581097"}}}}],\
      "P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q900000002"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2031-05-00T00:00:00Z"}}}]}}]}}\
      """;
  private static final String POSITION =
      """
      {"id":"Q900000002","labels":{"en":{"value":"Harbour Minister of Ukraine"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q4164871"}}}}],\
      "P1001":[{"mainsnak":{"datavalue":{"value":{"id":"Q212"}}}}]}}\
      """;

  @TempDir Path folder;

  private Path dump(String... lines) throws IOException {
    Path dump = folder.resolve("dump.json");
    Files.writeString(dump, "[\n" + String.join(",\n", lines) + "\n]\n");
    Files.setLastModifiedTime(
        dump, FileTime.from(LocalDate.of(2032, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC)));
    return dump;
  }

  @Test
  void aPersonOfWikidataIsKnownByAllNamesAndByOffice() throws IOException {
    KnowledgeImport.Summary summary =
        KnowledgeImport.into(folder, DumpForm.WIKIDATA).run(dump(PERSON, POSITION), lines -> {});

    KnowledgeBase known = ImportedKnowledge.load(folder);
    assertThat(summary.wrong()).isZero();
    assertThat(known.named("Товин Арженко")).isEqualTo(known.named("Tovyn Arjenko")).hasSize(1);
    assertThat(
            known.holder("harbour minister", "UA", LocalDate.of(2031, 6, 1)).map(KnownPerson::name))
        .contains("Tovin Arzhenko");
    assertThat(known.holder("harbour minister", "UA", LocalDate.of(2031, 4, 1))).isEmpty();
  }

  @Test
  void followTheMoneyEntitiesAreKnownByNameAndAlias() throws IOException {
    Path dump = folder.resolve("entities.ftm.json");
    Files.writeString(
        dump,
        "{\"id\":\"x-1\",\"schema\":\"Company\",\"caption\":\"Sornahydro\",\"datasets\":[\"own\"],\"properties\":{\"alias\":[\"Сорнагидро\"],\"country\":[\"ua\"]}}\n");

    KnowledgeImport.into(folder, DumpForm.FTM).run(dump, lines -> {});

    assertThat(ImportedKnowledge.load(folder).named("Сорнагидро"))
        .extracting("name")
        .containsExactly("Sornahydro");
  }

  @Test
  void aStoppedImportGoesOnAndWritesTheSameTables() throws IOException {
    String[] lines = new String[12_000];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = PERSON.replace("Q900000001", "Q8" + (100000 + i));
    }
    Path dump = dump(lines);
    Path whole = folder.resolve("whole");
    KnowledgeImport.into(whole, DumpForm.WIKIDATA).run(dump, done -> {});
    Path stopped = folder.resolve("stopped");
    assertThatThrownBy(
            () ->
                KnowledgeImport.into(stopped, DumpForm.WIKIDATA)
                    .run(
                        dump,
                        done -> {
                          if (done >= 10_000) {
                            throw new IllegalStateException("killed");
                          }
                        }))
        .hasMessage("killed");

    KnowledgeImport.Summary rest =
        KnowledgeImport.into(stopped, DumpForm.WIKIDATA).run(dump, done -> {});

    assertThat(rest.rows()).isLessThan(6_000L);
    assertThat(Files.readString(stopped.resolve("kb/persons.tsv")))
        .isEqualTo(Files.readString(whole.resolve("kb/persons.tsv")));
    assertThat(KnowledgeImport.into(stopped, DumpForm.WIKIDATA).run(dump, done -> {}).rows())
        .as("nothing is done twice")
        .isZero();
  }

  @Test
  void aStoppedImportKeepsWhatAnotherBroughtInTheMeantime() throws IOException {
    String[] lines = new String[12_000];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = PERSON.replace("Q900000001", "Q8" + (100000 + i)).replace("Tovin", "Tovin" + i);
    }
    Path dump = dump(lines);
    assertThatThrownBy(
            () ->
                KnowledgeImport.into(folder, DumpForm.WIKIDATA)
                    .run(
                        dump,
                        done -> {
                          throw new IllegalStateException("killed");
                        }))
        .hasMessage("killed");
    Path other = folder.resolve("entities.ftm.json");
    Files.writeString(
        other,
        "{\"id\":\"x-1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Mona Reuss\"]}}\n");

    KnowledgeImport.into(folder, DumpForm.FTM).run(other, done -> {});
    KnowledgeImport.into(folder, DumpForm.WIKIDATA).run(dump, done -> {});

    KnowledgeBase known = ImportedKnowledge.load(folder);
    assertThat(known.named("Mona Reuss")).hasSize(1);
    assertThat(known.named("Tovin0 Arzhenko")).hasSize(1);
    assertThat(known.named("Tovin11999 Arzhenko")).hasSize(1);
    assertThat(Files.readAllLines(folder.resolve("kb/persons.tsv")))
        .hasSize(12_002)
        .doesNotHaveDuplicates();
  }

  @Test
  void theFormIsToldByTheFirstLines() throws IOException {
    assertThat(DumpForm.of(dump(PERSON))).contains(DumpForm.WIKIDATA);
    Path ftm = folder.resolve("e.json");
    Files.writeString(ftm, "no json\n\n{\"id\":\"x\",\"schema\":\"Person\",\"properties\":{}}\n");
    assertThat(DumpForm.of(ftm)).contains(DumpForm.FTM);
    Files.writeString(ftm, "a\tb\n[1,2]\n");
    assertThat(DumpForm.of(ftm)).isEmpty();
  }

  @Test
  void aBrokenGzipFileAndATableThatIsNoTextAreToldInPlainWords() throws IOException {
    Path broken = folder.resolve("broken.json.gz");
    Files.writeString(broken, "no gzip");
    assertThatThrownBy(() -> KnowledgeImport.into(folder, DumpForm.FTM).run(broken, done -> {}))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("broken.json.gz is no whole gzip file");
    Files.write(folder.resolve("kb/persons.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThatThrownBy(() -> ImportedKnowledge.load(folder))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("persons.tsv is no text in UTF-8");
  }

  @Test
  void otherPackingsAreRefusedByNameAndGzipIsKnownByItsFirstBytes() throws IOException {
    Path packed = folder.resolve("latest-all.json.bz2");
    Files.write(packed, new byte[] {'B', 'Z', 'h', '9', '1', 'A', 'Y'});
    assertThatThrownBy(() -> DumpForm.of(packed))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("packed with bzip2; unpack it first");
    Path unnamed = folder.resolve("dump");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(unnamed))) {
      out.write((PERSON + "\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(DumpForm.of(unnamed)).contains(DumpForm.WIKIDATA);
  }

  @Test
  void wrongLinesAreCountedAndToldAndTheRestIsImported() throws IOException {
    KnowledgeImport.Summary summary =
        KnowledgeImport.into(folder, DumpForm.WIKIDATA).run(dump("{\"id\":", PERSON), lines -> {});

    assertThat(summary.wrong()).isEqualTo(1);
    assertThat(summary.problems().get(0).input()).isEqualTo("line 2");
    assertThat(ImportedKnowledge.load(folder).named("Tovin Arzhenko")).hasSize(1);
  }

  @Test
  void aWrongRowOfATableIsToldWithFileAndLine() throws IOException {
    Files.createDirectories(folder.resolve("kb"));
    Files.writeString(
        folder.resolve("kb/persons.tsv"),
        "key\tname\tgender\twikidata\taliases\tsource\tlicence\nk\tA\tx\t\t\ts\tl\n");

    assertThatThrownBy(() -> ImportedKnowledge.load(folder))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("persons.tsv, line 2")
        .hasMessageContaining("gender");
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void anyLineIsReadOrRefusedWithAReason(long seed) {
    Random random = new Random(seed);
    List<EntityReader> readers = List.of(WikidataReader.create(), FollowTheMoneyReader.create());
    for (int round = 0; round < 300; round++) {
      StringBuilder line = new StringBuilder(PERSON);
      for (int change = 0; change < 1 + random.nextInt(5); change++) {
        int at = random.nextInt(line.length());
        line.setCharAt(at, "{}[]\",:x0\\".charAt(random.nextInt(10)));
      }
      for (EntityReader reader : readers) {
        try {
          assertThat(reader.rows(line.toString(), LocalDate.of(2032, 1, 1)))
              .as("seed %d", seed)
              .isNotNull();
        } catch (IllegalArgumentException e) {
          assertThat(e.getMessage()).as("seed %d", seed).isNotBlank();
        }
      }
    }
  }
}
