package org.sayso.read.kb.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of dumps that can be imported. */
public enum DumpForm {
  /** Wikidata's JSON dumps: an entity a line, with labels and claims. */
  WIKIDATA,
  /** FollowTheMoney entities, as OpenSanctions gives them out: a schema and its properties. */
  FTM;

  private static final int LINES_LOOKED_AT = 50;

  /** Reads entities of this form. */
  EntityReader reader() {
    return switch (this) {
      case WIKIDATA -> WikidataReader.create();
      case FTM -> FollowTheMoneyReader.create();
    };
  }

  /**
   * The form of a file by its first lines; empty if they are of neither.
   *
   * @throws IOException if the file cannot be read
   */
  public static Optional<DumpForm> of(Path dump) throws IOException {
    try (BufferedReader lines = DumpLines.open(dump)) {
      for (int i = 0; i < LINES_LOOKED_AT; i++) {
        Optional<String> line = DumpLines.next(lines);
        if (line == null) {
          break;
        }
        Optional<DumpForm> form = line.flatMap(DumpForm::ofLine);
        if (form.isPresent()) {
          return form;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DumpForm> ofLine(String line) {
    try {
      Map<String, @Nullable Object> entity = JsonObjects.parse(WikidataReader.json(line));
      if (entity.containsKey("schema")) {
        return Optional.of(FTM);
      }
      return entity.containsKey("labels") || entity.containsKey("claims")
          ? Optional.of(WIKIDATA)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
