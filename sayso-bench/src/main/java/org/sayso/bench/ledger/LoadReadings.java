package org.sayso.bench.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.sayso.ledger.text.TermRarity;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Kind;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.Resolution;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

/**
 * Makes readings of invented news for load tests: happenings one after the other, 8 reports each,
 * of which 3 are copies of one text, 10 statements a report by 6 speakers. Words are as frequent as
 * in news, names are the happening's own. The n-th reading is always the same.
 */
final class LoadReadings {
  static final int REPORTS_OF_A_STORY = 8;
  static final int STATEMENTS = 10;
  private static final int COPIES = 3;
  private static final int STORIES_OF_A_DAY = 40;
  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "ren", "tu", "sha", "vel", "dor", "pin", "esk", "ju", "fra", "gol", "bet",
    "nam", "wi"
  };
  private static final String[] CUES = {" said ", " confirmed ", " claimed ", " added "};

  private LoadReadings() {}

  static Reading reading(long number) {
    long story = number / REPORTS_OF_A_STORY;
    int place = (int) (number % REPORTS_OF_A_STORY);
    Random names = new Random(story * 31 + 7);
    String town = name(names) + name(names).toLowerCase(java.util.Locale.ROOT);
    List<String> speakers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      speakers.add(
          name(names) + " " + name(names) + name(names).toLowerCase(java.util.Locale.ROOT));
    }
    Random random = place < COPIES ? new Random(story * 31 + 11) : new Random(number * 31 + 13);
    return build(number, story, town, speakers, random);
  }

  private static Reading build(
      long number, long story, String town, List<String> speakers, Random random) {
    StringBuilder text = new StringBuilder(town + " — " + sentence(random, town) + "\n\n");
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      actors.add(
          new Actor(
              "p" + i,
              ActorType.PERSON,
              speakers.get(i),
              new Resolution.Document(),
              List.of(),
              List.of(speakers.get(i)),
              List.of()));
    }
    Random facts = new Random(story * 31 + 17);
    List<String> claims = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      claims.add(sentence(facts, town));
    }
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      int speaker = random.nextInt(speakers.size());
      String said =
          random.nextInt(3) == 0 ? sentence(random, town) : claims.get(random.nextInt(STATEMENTS));
      int start = text.length();
      String cue = CUES[random.nextInt(CUES.length)];
      text.append(speakers.get(speaker)).append(cue).append(said).append('\n');
      int source = speakers.get(speaker).length();
      Stance stance = random.nextInt(12) == 0 ? Stance.DENIES : Stance.ASSERTS;
      attributions.add(
          new Attribution(
              "a" + i,
              null,
              Kind.INDIRECT,
              stance,
              0.9,
              new RoleSpans(
                  List.of(TextSpan.of(start, start + source)),
                  List.of(TextSpan.of(start + source + 1, start + source + cue.length() - 1)),
                  List.of(TextSpan.of(start + source + cue.length(), text.length() - 1))),
              new AttributionLinks("p" + speaker, List.of(), null)));
    }
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(story / STORIES_OF_A_DAY);
    Report report =
        new Report(
            "load-" + number,
            new ReportMetadata(
                "https://example.org/" + number,
                "Outlet " + number % 50,
                sentence(random, town),
                List.of(),
                new PublicationTime.Day(day),
                "en"),
            text.toString(),
            List.of(),
            List.of(),
            List.of());
    return new Reading(report, attributions, actors, List.of(), List.of(), List.of(), List.of());
  }

  private static String sentence(Random random, String town) {
    StringBuilder sentence = new StringBuilder("the ");
    for (int i = 0; i < 10; i++) {
      sentence.append(word(random)).append(' ');
    }
    return sentence.append("in ").append(town).append('.').toString();
  }

  /** A word as often as news has it: by the counts of the table of rarities. */
  private static String word(Random random) {
    int at = Arrays.binarySearch(UP_TO, random.nextInt(UP_TO[UP_TO.length - 1]) + 1);
    return VOCABULARY.get(at >= 0 ? at : -at - 1);
  }

  private static final List<String> VOCABULARY = new ArrayList<>();
  private static final int[] UP_TO = vocabulary();

  private static int[] vocabulary() {
    List<Integer> sums = new ArrayList<>();
    int sum = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TermRarity.class.getResourceAsStream("term-frequency.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          sum += Integer.parseInt(line.substring(tab + 1));
          sums.add(sum);
          VOCABULARY.add(line.substring(0, tab));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sums.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String name(Random random) {
    String name =
        SYLLABLES[random.nextInt(SYLLABLES.length)] + SYLLABLES[random.nextInt(SYLLABLES.length)];
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
