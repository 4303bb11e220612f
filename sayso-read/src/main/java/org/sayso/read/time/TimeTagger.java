package org.sayso.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.model.TimeGrain;
import org.sayso.read.structure.TextStructure;

/**
 * Finds the times that a report names and says what each means, as TIMEX3 (TimeML 1.2.1) values:
 * "said on Monday" is the Monday before the report's day, "will meet on Monday" the one after it.
 * What stays open without a date is left open: {@code XXXX-WXX-1}. Wordings, words and weights are
 * tables beside this class. No clock; safe for many threads at once.
 */
public final class TimeTagger {
  private static final double THRESHOLD = 0.45;
  private static final Set<String> REFERENCES = Set.of("present", "pastref", "futureref");
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?(?=$|T)");
  private static final Pattern CLOCK = Pattern.compile(".*T\\d\\d:\\d\\d");
  private static final Pattern WHOLE_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|XXXX-WXX-\\d)");
  private static final Pattern JOIN =
      Pattern.compile(
          "\\s*,?\\s+(?:on\\s+|at\\s+|of\\s+|in\\s+the\\s+)?", Pattern.CASE_INSENSITIVE);

  private final TimeScanner scanner;
  private final TimeMeanings meanings;
  private final TenseReader tenses;
  private final TimeGate gate;

  private TimeTagger(TimeWords words, TimeGate gate) {
    this.scanner = new TimeScanner(words);
    this.meanings = new TimeMeanings(words);
    this.tenses = new TenseReader();
    this.gate = gate;
  }

  /** A tagger with the tables that ship. */
  public static TimeTagger create() {
    return new TimeTagger(new TimeWords(), TimeGate.load());
  }

  /** A tagger that asks another gate, for training. */
  public static TimeTagger create(TimeGate gate) {
    return new TimeTagger(new TimeWords(), gate);
  }

  /**
   * The times of a report in the order of the text, {@code t1}, {@code t2}, …; they do not overlap.
   */
  public List<TimeExpression> tag(Report report, TextStructure structure) {
    return tag(report, structure, List.of());
  }

  /**
   * The same, without what stands inside the name of a person ("Theresa May").
   *
   * @param persons where people are named
   */
  public List<TimeExpression> tag(Report report, TextStructure structure, List<TextSpan> persons) {
    TimeAnchors anchors = new TimeAnchors(report);
    List<TimeExpression> times = new ArrayList<>();
    @Nullable String quarter = null;
    @Nullable LocalDate day = null;
    @Nullable String date = null;
    for (TextSpan sentence : SentenceWindows.of(report.text(), structure)) {
      List<Dated> dated = new ArrayList<>();
      List<WordedTime> chosen =
          choose(report.text(), sentence, anchors).stream()
              .filter(time -> persons.stream().noneMatch(name -> name.contains(time.span())))
              .toList();
      QuarterNeighbours neighbours = new QuarterNeighbours(report.text(), chosen);
      for (int i = 0; i < chosen.size(); i++) {
        WordedTime time = chosen.get(i);
        TimeFrame frame =
            frame(report.text(), sentence, time, anchors).mentioning(quarter, day, date);
        String value =
            neighbours.corrected(
                i,
                meanings.value(time, frame).orElseThrow(),
                next -> meanings.value(next, frame).orElseThrow());
        boolean quarterly = time.pattern().meaning().equals("quarter") || neighbours.endsOnADate(i);
        quarter = quarterly && QUARTER.matcher(value).matches() ? value : quarter;
        quarter = MONTH.matcher(value).matches() ? null : quarter;
        day = DAY.matcher(value).matches() ? LocalDate.parse(value.substring(0, 10)) : day;
        Matcher calendar = CALENDAR.matcher(value);
        date = calendar.lookingAt() ? calendar.group() : date;
        dated.add(new Dated(time.span(), value, isSet(time)));
      }
      for (Dated found : join(report.text(), dated)) {
        TimeGrain grain = TimexValue.grain(found.value(), found.set());
        times.add(new TimeExpression("t" + (times.size() + 1), found.span(), found.value(), grain));
      }
    }
    return List.copyOf(times);
  }

  /**
   * All words that may be times, with what the gate judges them by, before it is asked: what a
   * trainer needs.
   */
  public List<TimeProposal> propose(Report report, TextStructure structure) {
    TimeAnchors anchors = new TimeAnchors(report);
    return SentenceWindows.of(report.text(), structure).stream()
        .flatMap(sentence -> proposals(report.text(), sentence, anchors).stream())
        .map(
            choice ->
                new TimeProposal(
                    choice.time().span(), choice.time().pattern().id(), choice.features()))
        .toList();
  }

  private record Choice(WordedTime time, List<String> features, double probability) {
    /** Whether a modifier was taken in: "early", "nearly". */
    boolean modified() {
      return features.contains(TimeFeatures.modified(time));
    }
  }

  private record Dated(TextSpan span, String value, boolean set) {}

  private List<Choice> proposals(String text, TextSpan sentence, TimeAnchors anchors) {
    List<WordedTime> fits = new ArrayList<>();
    for (WordedTime time : scanner.scan(text, sentence)) {
      TimeFrame frame = frame(text, sentence, time, anchors);
      meanings
          .value(time, frame)
          .ifPresent(
              value -> {
                fits.add(time);
                if (!value.endsWith("_REF")) {
                  WordedTime longer =
                      scanner.withModifier(text, sentence, time, value.matches("P[T\\dX].*"));
                  if (longer != time) {
                    fits.add(longer);
                  }
                }
              });
    }
    return fits.stream()
        .map(
            time -> {
              boolean modified = !time.words().equals(WordedTime.plain(time.span().in(text)));
              List<String> features = TimeFeatures.of(text, sentence, time, fits, modified);
              return new Choice(time, features, time.isExplicit() ? 1 : gate.probability(features));
            })
        .toList();
  }

  private TimeFrame frame(String text, TextSpan sentence, WordedTime time, TimeAnchors anchors) {
    return new TimeFrame(
        anchors.day(time.span()),
        anchors.clock(),
        tenses.read(text, sentence, time.span()),
        null,
        null,
        null);
  }

  /** Of the proposals that overlap, the likeliest; in the order of the text. */
  private List<WordedTime> choose(String text, TextSpan sentence, TimeAnchors anchors) {
    List<Choice> all = withoutLooseModifiers(proposals(text, sentence, anchors));
    List<Choice> likely =
        all.stream()
            .filter(choice -> anyOf(all, choice) >= THRESHOLD)
            .sorted(
                Comparator.comparingDouble(Choice::probability)
                    .thenComparingInt(choice -> choice.time().span().length())
                    .reversed())
            .toList();
    List<WordedTime> chosen = new ArrayList<>();
    for (Choice choice : likely) {
      if (chosen.stream().noneMatch(other -> other.span().overlaps(choice.time().span()))) {
        chosen.add(choice.time());
      }
    }
    chosen.sort(Comparator.comparing(WordedTime::span));
    return chosen;
  }

  /**
   * "earlier" may be a time by itself, but in "earlier this week" it belongs to the longer one:
   * what speaks for it then speaks for that.
   */
  private static List<Choice> withoutLooseModifiers(List<Choice> all) {
    List<Choice> kept = new ArrayList<>();
    for (Choice choice : all) {
      double loose = 0;
      if (choice.modified()) {
        loose =
            all.stream()
                .filter(other -> modifies(other, choice))
                .mapToDouble(Choice::probability)
                .max()
                .orElse(0);
      }
      if (all.stream().noneMatch(longer -> modifies(choice, longer))) {
        double either = 1 - (1 - choice.probability()) * (1 - loose);
        kept.add(new Choice(choice.time(), choice.features(), either));
      }
    }
    return kept;
  }

  private static boolean modifies(Choice word, Choice longer) {
    return longer.modified()
        && !word.modified()
        && REFERENCES.contains(word.time().pattern().key())
        && word.time().span().start() == longer.time().span().start()
        && word.time().span().end() < longer.time().span().end();
  }

  /** The probability that this proposal or one that overlaps it is a time. */
  private static double anyOf(List<Choice> all, Choice choice) {
    double none = 1;
    for (Choice other : all) {
      if (other.time().span().overlaps(choice.time().span())) {
        none *= 1 - other.probability();
      }
    }
    return 1 - none;
  }

  /** Joins a time of day and the day beside it: "10 p.m. on Wednesday", "the night of Oct. 23". */
  private static List<Dated> join(String text, List<Dated> times) {
    List<Dated> joined = new ArrayList<>();
    for (Dated next : times) {
      Dated last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && JOIN.matcher(text.substring(last.span().end(), next.span().start())).matches()) {
        boolean clockFirst =
            CLOCK.matcher(last.value()).matches() && WHOLE_DAY.matcher(next.value()).matches();
        boolean dayFirst =
            WHOLE_DAY.matcher(last.value()).matches() && CLOCK.matcher(next.value()).matches();
        if (clockFirst || dayFirst) {
          String day = clockFirst ? next.value() : last.value();
          String clock = clockFirst ? last.value() : next.value();
          joined.set(
              joined.size() - 1,
              new Dated(
                  last.span().cover(next.span()),
                  day + clock.substring(clock.indexOf('T')),
                  false));
          continue;
        }
      }
      joined.add(next);
    }
    return joined;
  }

  private static boolean isSet(WordedTime time) {
    return time.pattern().meaning().startsWith("every")
        || time.pattern().meaning().endsWith("set")
        || time.pattern().meaning().equals("set-word");
  }
}
