package org.sayso.bench.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;

/**
 * A GUM document in CoNLL-U with the places that it names: entities of type {@code place} with an
 * identity (a Wikipedia title) whose head is a proper noun; the gold span is the head with the
 * proper nouns that touch it.
 */
record GumPlaces(Report report, List<GoldPlace> places) {
  private static final Pattern BRACKET =
      Pattern.compile("\\((\\d+)-([a-z]+)-([^()]*)(\\))?|(\\d+)\\)");

  GumPlaces {
    places = List.copyOf(places);
  }

  /**
   * A named mention of a place.
   *
   * @param title its Wikipedia title, with blanks
   */
  record GoldPlace(TextSpan span, String title) {}

  private record Word(TextSpan span, boolean proper) {}

  private record Open(int id, String type, String detail, int word) {}

  static GumPlaces read(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    List<GoldPlace> places = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int until = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        text.append('\n');
      }
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || cells.length != 10 || cells[0].contains(".")) {
        continue;
      }
      boolean range = cells[0].contains("-");
      boolean covered = !range && Integer.parseInt(cells[0]) <= until;
      until =
          range
              ? Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1))
              : covered ? until : 0;
      if (!covered) {
        words.add(new Word(TextSpan.of(text.length(), text.length() + cells[1].length()), false));
        text.append(cells[1]).append(cells[9].contains("SpaceAfter=No") ? "" : " ");
      }
      if (range) {
        continue;
      }
      if (cells[3].equals("PROPN")) {
        words.set(words.size() - 1, new Word(words.get(words.size() - 1).span(), true));
      }
      Matcher brackets =
          BRACKET.matcher(cells[9].replaceFirst(".*Entity=", "").replaceFirst("\\|.*", ""));
      while (cells[9].contains("Entity=") && brackets.find()) {
        if (brackets.group(5) == null) {
          open.push(
              new Open(
                  Integer.parseInt(brackets.group(1)),
                  brackets.group(2),
                  brackets.group(3),
                  words.size() - 1));
        }
        if (brackets.group(5) != null || brackets.group(4) != null) {
          int id =
              Integer.parseInt(brackets.group(5) == null ? brackets.group(1) : brackets.group(5));
          Open closed = open.stream().filter(entity -> entity.id() == id).findFirst().orElse(null);
          if (closed != null) {
            open.remove(closed);
            add(closed, words, places);
          }
        }
      }
    }
    return new GumPlaces(
        Report.ofText(String.valueOf(file.getFileName()), text.toString()), places);
  }

  private static void add(Open entity, List<Word> words, List<GoldPlace> places) {
    String[] parts = entity.detail().split("-", 6);
    if (!entity.type().equals("place") || parts.length < 6) {
      return;
    }
    int head = entity.word() + Integer.parseInt(parts[3].split(",")[0]) - 1;
    if (head >= words.size() || !words.get(head).proper()) {
      return;
    }
    int first = head;
    while (first > entity.word() && words.get(first - 1).proper()) {
      first--;
    }
    int last = head;
    while (last + 1 < words.size() && words.get(last + 1).proper()) {
      last++;
    }
    places.add(
        new GoldPlace(
            words.get(first).span().cover(words.get(last).span()), parts[5].replace('_', ' ')));
  }
}
