package org.sayso.read.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Says what a speaker does to a content, from the words of the cue ({@code stance-cues.tsv}), their
 * negation, and where the cue only asserts from the words of the content ({@code
 * content-signals.tsv}). Pure, and safe for many threads at once.
 */
public final class StanceClassifier {
  /** How many words of the content a cue may reach into ("declined | to comment"). */
  private static final int REACH = 6;

  /** How many chars may stand between a cue and a content that it leads to. */
  private static final int BRIDGE = 12;

  private static final Set<String> BRIDGES =
      Set.of(
          "that", "to", "of", "for", "on", "at", "in", "if", "whether", "about", "against", "into");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> NO_SOURCE = Set.of("no", "neither", "nobody", "none");

  private final Lemmas lemmas;
  private final CueLexicon cues;
  private final ContentSignals signals;
  private final Map<Stance, Stance> negated;

  private StanceClassifier(
      Lemmas lemmas, CueLexicon cues, ContentSignals signals, Map<Stance, Stance> negated) {
    this.lemmas = lemmas;
    this.cues = cues;
    this.signals = signals;
    this.negated = negated;
  }

  public static StanceClassifier create() {
    Map<Stance, Stance> negated = new EnumMap<>(Stance.class);
    RulesTable table =
        RulesTable.load(
            StanceClassifier.class,
            "stance-negation.tsv",
            "stance",
            "negated",
            "example",
            "source");
    for (RulesRow row : table.rows()) {
      negated.put(row.constant("stance", Stance.class), row.constant("negated", Stance.class));
    }
    Lemmas lemmas = Lemmas.english();
    return new StanceClassifier(lemmas, CueLexicon.load(lemmas), ContentSignals.load(), negated);
  }

  /** The stance of an attribution. */
  public Stance classify(String text, TextStructure structure, FoundAttribution attribution) {
    RoleSpans spans = attribution.spans();
    List<String> content = words(text, spans.content());
    Optional<CueMatch> match = match(text, spans, content);
    Stance byCue = match.map(this::stance).orElse(Stance.ASSERTS);
    if (match.filter(each -> each.negated() && each.rule().stance() == Stance.ASSERTS).isPresent()
        && FIRST_PERSON.containsAll(words(text, spans.source()))
        && !spans.source().isEmpty()) {
      return Stance.DENIES;
    }
    boolean open = match.map(StanceClassifier::isOpen).orElse(true);
    return open ? signals.first(content).orElse(byCue) : byCue;
  }

  /** Whether the cue only says that something is said, so that the content tells the stance. */
  private static boolean isOpen(CueMatch match) {
    CueRule.When when = match.rule().when();
    boolean asserts = match.rule().stance() == Stance.ASSERTS && when != CueRule.When.FIRM;
    return !match.negated() && (asserts || when == CueRule.When.OPEN);
  }

  /** Whether the table knows the cue of an attribution. */
  public boolean knows(String text, RoleSpans spans) {
    return match(text, spans, words(text, spans.content())).isPresent();
  }

  private Optional<CueMatch> match(String text, RoleSpans spans, List<String> content) {
    List<String> cue = words(text, spans.cue());
    List<String> words = new ArrayList<>(cue);
    boolean contentFollows =
        !spans.content().isEmpty()
            && !spans.cue().isEmpty()
            && spans.content().get(0).start() > spans.cue().get(0).start();
    if (contentFollows) {
      words.addAll(between(text, spans));
      words.addAll(content.subList(0, Math.min(REACH, content.size())));
    }
    List<Set<String>> forms = words.stream().map(lemmas::of).toList();
    return cues.match(new CuePhrase(words, forms, cue.size(), source(text, spans)));
  }

  /** The small words between cue and content ("recognised | that | errors were made"). */
  private static List<String> between(String text, RoleSpans spans) {
    int start = spans.content().get(0).start();
    int end = 0;
    for (TextSpan cue : spans.cue()) {
      end = cue.end() <= start ? cue.end() : end;
    }
    if (end == 0 || start - end > BRIDGE) {
      return List.of();
    }
    List<String> words = EnglishWords.of(text.substring(end, start));
    return BRIDGES.containsAll(words) ? words : List.of();
  }

  private static CuePhrase.Source source(String text, RoleSpans spans) {
    List<String> source = words(text, spans.source());
    if (source.isEmpty()) {
      return CuePhrase.Source.ABSENT;
    }
    return NO_SOURCE.contains(source.get(0)) ? CuePhrase.Source.NEGATING : CuePhrase.Source.NAMED;
  }

  private Stance stance(CueMatch match) {
    Stance stance = match.rule().stance();
    boolean turned = match.negated() && match.rule().when() != CueRule.When.NEGATED;
    return turned ? negated.getOrDefault(stance, stance) : stance;
  }

  private static List<String> words(String text, List<TextSpan> spans) {
    List<String> words = new ArrayList<>();
    for (TextSpan span : spans) {
      words.addAll(EnglishWords.of(span.in(text)));
    }
    return words;
  }
}
