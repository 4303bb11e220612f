package org.sayso.train.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameType;

/**
 * Reads the English Worldwide Newswire (Shan et al. 2023): tokens with BIOES labels, laid back over
 * the articles as they were written. Of a token's labels the first counts.
 */
public final class NewswireReader {
  private static final int LOOK_AHEAD = 40;

  private NewswireReader() {}

  /**
   * All articles of the corpus folder that can be laid over their text, in the order of their
   * names.
   */
  public static List<NamedText> read(Path folder) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("processed_annotated"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceAll("\\.tsv$", "");
        Path original = folder.resolve("original_articles").resolve(name);
        if (Files.exists(original)) {
          lay(name, Files.readString(original, StandardCharsets.UTF_8), Files.readAllLines(file))
              .ifPresent(texts::add);
        }
      }
    }
    return texts;
  }

  private static Optional<NamedText> lay(String id, String original, List<String> lines) {
    int body = original.startsWith("http") ? original.indexOf('\n') + 1 : 0;
    List<TextSpan> spans = new ArrayList<>();
    List<NameType> types = new ArrayList<>();
    int at = 0;
    int lost = 0;
    int found = 0;
    int open = -1;
    int openEnd = -1;
    String openLabel = "";
    for (String line : lines) {
      String[] fields = line.strip().split("\t");
      if (fields.length < 2 || fields[0].isEmpty()) {
        continue;
      }
      String token = fields[0];
      int where = find(original, token, at);
      String label = fields[1];
      String kind = label.length() > 2 ? label.substring(2) : "";
      boolean goesOn = open >= 0 && label.startsWith("I-") && kind.equals(openLabel);
      if (open >= 0 && !goesOn) {
        close(open, openEnd, openLabel, body, spans, types);
        open = -1;
      }
      if (where < 0) {
        lost++;
        continue;
      }
      found++;
      at = where + token.length();
      if (goesOn) {
        openEnd = at;
      } else if (!kind.isEmpty()) {
        open = where;
        openEnd = at;
        openLabel = kind;
      }
    }
    if (open >= 0) {
      close(open, openEnd, openLabel, body, spans, types);
    }
    if (found == 0 || lost * 50 > found) {
      return Optional.empty();
    }
    return Optional.of(new NamedText(id, original.substring(body), spans, types));
  }

  private static void close(
      int from, int to, String label, int body, List<TextSpan> spans, List<NameType> types) {
    Optional<NameType> type =
        switch (label) {
          case "Person" -> Optional.of(NameType.PERSON);
          case "Organization" -> Optional.of(NameType.ORGANIZATION);
          case "Location", "Facility" -> Optional.of(NameType.LOCATION);
          case "NORP", "Misc", "Product" -> Optional.of(NameType.OTHER);
          default -> Optional.empty();
        };
    if (type.isPresent() && from >= body) {
      spans.add(TextSpan.of(from - body, to - body));
      types.add(type.get());
    }
  }

  private static int find(String text, String token, int from) {
    int at = text.indexOf(token, from);
    return at >= 0 && at - from <= LOOK_AHEAD ? at : -1;
  }
}
