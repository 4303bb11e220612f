package org.sayso.ledger.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Stance;

/**
 * Wordings that tell what a statement does to a claim where the word of saying alone does not:
 * "said it was <em>examining how</em> …" checks, "has made <em>no statement</em>" declines, "five,
 * <em>not four</em>" corrects. The rows are in {@code reaction-words.tsv}, each with where it comes
 * from and an example that a test holds it to. Pure and thread-safe.
 */
public final class ReactionWording {
  private static final String RESOURCE = "reaction-words.tsv";
  private static final int FIRST_CLAUSE = 60;
  private static final String NUMBER =
      "(?:\\\\p{Nd}[\\\\p{Nd}.,]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\\\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundreds?|thousands?|dozens?)";

  /**
   * A row of the table.
   *
   * @param where in which words it is looked for
   */
  record Row(Stance stance, Where where, Pattern pattern, String example) {}

  /** In which words a row is looked for. */
  enum Where {
    CONTENT,
    WORDS,
    CUE
  }

  private final List<Row> rows;

  private ReactionWording(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The table that comes with Sayso. */
  public static ReactionWording shipped() {
    return Shipped.TABLE;
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * What the words do to a claim; empty if no row fits.
   *
   * @param cue the words of saying, without the source and without what is said
   * @param content what is said
   */
  public Optional<Stance> stance(String cue, String content) {
    String words = cue + " " + content;
    for (Row row : rows) {
      String text =
          switch (row.where()) {
            case CONTENT -> content;
            case WORDS -> words;
            case CUE -> cue;
          };
      Matcher matcher = row.pattern().matcher(text);
      if (matcher.find() && (row.where() != Where.WORDS || matcher.start() <= last(row, cue))) {
        return Optional.of(row.stance());
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence that nobody's saying stands in tells a silence or what was not verified. */
  public Optional<Stance> ofSentence(String sentence) {
    for (Row row : rows) {
      if ((row.stance() == Stance.DECLINES || row.stance() == Stance.HEDGES)
          && row.where() == Where.WORDS
          && row.pattern().matcher(sentence).find()) {
        return Optional.of(row.stance());
      }
    }
    return Optional.empty();
  }

  /**
   * Where a wording may begin at the latest: a silence right after the words of saying ("has made
   * no statement"), the others in the first clause, since later they tell of somebody else.
   */
  private static int last(Row row, String cue) {
    return cue.length() + (row.stance() == Stance.DECLINES ? 1 : FIRST_CLAUSE);
  }

  private static ReactionWording load() {
    try (InputStream in = ReactionWording.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      List<Row> rows = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        rows.add(
            new Row(
                Stance.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                Where.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                Pattern.compile(
                    cells[2].replaceAll("NUMBER", NUMBER),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                cells[4]));
      }
      return new ReactionWording(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read from the jar", e);
    }
  }

  private static final class Shipped {
    static final ReactionWording TABLE = load();
  }
}
