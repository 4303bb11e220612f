package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Takes sources away that say nothing, and gives a source to participles that were found without
 * one.
 *
 * <ul>
 *   <li>Hearsay: in "Hale reportedly left" nobody is named who says so; "Hale" belongs to the
 *       content.
 *   <li>Passives without "by" ({@code sourceless.tsv}): in "Hale was accused of fraud" it is not
 *       Hale who accuses.
 *   <li>Whoever is told something is not who tells it: "telling Hale".
 *   <li>"…, citing health" and "wrote to the board asking for help" are the words of the one who
 *       spoke before in the sentence, or else of its subject.
 * </ul>
 *
 * Pure, and safe for many threads at once.
 */
public final class SourceCorrector {
  private static final Pattern HEARSAY =
      Pattern.compile(
          "\\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Beside these, hearsay is about somebody's words, and both are attributions. */
  private static final Pattern SPEAKS =
      Pattern.compile(
          "\\b(?:said|says|told|tells|asked|asks|claimed|stated|wrote|announced|confirmed|denied"
              + "|ordered|demanded|threatened|promised|agreed|refused|declined|admitted|warned)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String BE =
      "(?:is|are|was|were|be|been|being|gets?|got|'s|’s)(?: (?:\\w+ly|also|not|now|still|often|long|later|being|been|widely|to be)\\b)*";
  private static final Pattern BE_BEFORE =
      Pattern.compile("\\b" + BE + " $", Pattern.CASE_INSENSITIVE);
  private static final Pattern TELLS =
      Pattern.compile(
          "(?:^|.*\\b)(?:told|tells?|telling|informed|informing|assured|assuring|reminded|notified"
              + "|notifying|asked|asking|urged|urging|warned|warning)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?:citing|saying|adding|asking|calling|urging|claiming|stating|noting|arguing|announcing"
              + "|blaming|accusing|demanding|telling|warning|insisting|writing|describing|denying"
              + "|confirming|promising|vowing|threatening|pledging|suggesting|alleging|explaining"
              + "|stressing|pointing out|declaring|requesting|ordering|condemning|praising"
              + "|criticizing|criticising|questioning|offering|admitting|acknowledging|quoting"
              + "|expressing|emphasizing|emphasising|indicating|maintaining|recommending"
              + "|revealing|reiterating|remarking|thanking|voicing|welcoming)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:[^,\"“”]{0,60}, )?((?:He|She|They|It)\\b|(?:(?:(?:The|A|An)|[\\p{Lu}][\\p{L}]*['’]s) (?:\\p{Ll}+ ){0,3})?(?:[\\p{Lu}][\\p{L}\\p{M}’'.&-]*"
              + "(?: (?:of|and|the|for|de|al|von|van) (?=\\p{Lu}))? ?)+|The \\p{Ll}+(?: \\p{Ll}+)?(?= ))"
              + "(?= ?(?:\\(|also\\b|later\\b|has\\b|had\\b|have\\b|was\\b|were\\b|is\\b|are\\b"
              + "|\\p{Ll}+ed\\b|wrote\\b|said\\b|told\\b|took\\b|gave\\b|made\\b|spoke\\b|went\\b|sent\\b"
              + "|left\\b|held\\b|met\\b|put\\b|did\\b|does\\b|withdrew\\b|quit\\b))");

  private final Pattern passive;
  private final Pattern participle;
  private final Pattern headline;
  private final Pattern received;

  private SourceCorrector(Pattern passive, Pattern participle, Pattern headline, Pattern received) {
    this.passive = passive;
    this.participle = participle;
    this.headline = headline;
    this.received = received;
  }

  public static SourceCorrector create() {
    List<String> passive = new ArrayList<>();
    List<String> headline = new ArrayList<>();
    List<String> received = new ArrayList<>();
    for (RulesRow row : table().rows()) {
      switch (row.cell("class")) {
        case "passive" -> passive.add(row.cell("words"));
        case "headline" -> headline.add(row.cell("words"));
        case "received" -> received.add(row.cell("words"));
        default ->
            throw row.wrong(
                "class is \"" + row.cell("class") + "\", not passive, headline or received");
      }
    }
    return new SourceCorrector(
        any("\\b" + BE + " ", passive, "\\b"),
        any("^", passive, "\\b"),
        any("^", headline, "$"),
        any("\\b", received, "\\b"));
  }

  private static Pattern any(String before, List<String> words, String behind) {
    return Pattern.compile(
        before + "(?:" + String.join("|", words) + ")" + behind, Pattern.CASE_INSENSITIVE);
  }

  static RulesTable table() {
    return RulesTable.load(
        SourceCorrector.class, "sourceless.tsv", "class", "words", "example", "source");
  }

  /** The attributions with their sources corrected, in the same order and nesting. */
  public List<AttributionNode> correct(
      String text, TextStructure structure, List<AttributionNode> found) {
    List<AttributionNode> corrected = new ArrayList<>();
    for (AttributionNode node : found) {
      List<AttributionNode> inner = correct(text, structure, node.inner());
      corrected.add(
          one(
              text,
              structure,
              new AttributionNode(node.spans(), node.confidence(), inner),
              corrected));
    }
    return List.copyOf(corrected);
  }

  private AttributionNode one(
      String text, TextStructure structure, AttributionNode node, List<AttributionNode> before) {
    RoleSpans spans = node.spans();
    if (spans.cue().isEmpty()) {
      return node;
    }
    if (!spans.source().isEmpty()) {
      Optional<AttributionNode> accordingTo = accordingTo(text, node);
      if (accordingTo.isPresent()) {
        return accordingTo.get();
      }
      Optional<AttributionNode> hearsay = hearsay(text, node);
      if (hearsay.isPresent()) {
        return hearsay.get();
      }
      if (isSourceless(text, spans)) {
        return with(node, List.of());
      }
      if (!isAddressee(text, spans)) {
        return node;
      }
    }
    return PARTICIPLE.matcher(first(spans.cue()).in(text)).matches()
        ? subject(text, structure, spans, before)
            .map(source -> with(node, List.of(source)))
            .orElse(spans.source().isEmpty() ? node : with(node, List.of()))
        : node;
  }

  /**
   * "According to [officers] {six men spent the night in the cells}": where no comma stands
   * between, the source may have swallowed what is said.
   */
  private static Optional<AttributionNode> accordingTo(String text, AttributionNode node) {
    RoleSpans spans = node.spans();
    TextSpan cue = first(spans.cue());
    if (spans.source().size() > 1 || !cue.in(text).equalsIgnoreCase("according to")) {
      return Optional.empty();
    }
    TextSpan source = first(spans.source());
    Matcher matcher = SWALLOWED.matcher(source.in(text));
    if (source.start() < cue.end() || !matcher.matches()) {
      return Optional.empty();
    }
    int joint = source.start() + matcher.start(2);
    TextSpan said = TextSpan.of(joint, source.end());
    return Optional.of(
        new AttributionNode(
            new RoleSpans(
                List.of(TextSpan.of(source.start(), joint - 1)), spans.cue(), List.of(said)),
            node.confidence(),
            List.of()));
  }

  private static final Pattern SWALLOWED =
      Pattern.compile(
          "([^,;:\"“”]{3,60}?(?<!\\b(?:of|in|at|on|to|by|for|from|with|as|and|or|near|about|than|all|both|against|over)) )"
              + "((?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds"
              + "|some|several|the|a|an|his|her|its|their|about|around|at least|more than|no) [^,;:]*?"
              + "\\b(?:is|are|was|were|has|have|had|will|would|could|can|did|spent|took|lost|left|suffered"
              + "|\\p{Ll}{3,}ed)\\b.*)");

  private static AttributionNode with(AttributionNode node, List<TextSpan> source) {
    return new AttributionNode(
        new RoleSpans(source, node.spans().cue(), node.spans().content()),
        node.confidence(),
        node.inner());
  }

  private static TextSpan first(List<TextSpan> spans) {
    return spans.get(0);
  }

  /** The cue's adverb alone, and as content what it is said of. */
  private static Optional<AttributionNode> hearsay(String text, AttributionNode node) {
    RoleSpans spans = node.spans();
    TextSpan cue = first(spans.cue());
    Matcher matcher = HEARSAY.matcher(text).region(cue.start(), cue.end());
    TextSpan source = first(spans.source());
    if (spans.cue().size() > 1
        || spans.source().size() > 1
        || spans.content().isEmpty()
        || !matcher.find()
        || source.end() > cue.start()
        || first(spans.content()).start() < cue.end()
        || cue.start() - source.end() > 3) {
      return Optional.empty();
    }
    TextSpan adverb = TextSpan.of(matcher.start(), matcher.end());
    TextSpan last = spans.content().get(spans.content().size() - 1);
    int behind = adverb.end() + 1;
    if (behind >= last.end()) {
      return Optional.empty();
    }
    RoleSpans outer =
        new RoleSpans(List.of(), List.of(adverb), List.of(source, TextSpan.of(behind, last.end())));
    List<AttributionNode> inner = new ArrayList<>(node.inner());
    String rest = text.substring(behind, Math.max(behind, cue.end()));
    if (SPEAKS.matcher(rest).find() && behind < cue.end()) {
      RoleSpans said =
          new RoleSpans(spans.source(), List.of(TextSpan.of(behind, cue.end())), spans.content());
      inner = new ArrayList<>(List.of(new AttributionNode(said, node.confidence(), inner)));
    }
    return Optional.of(new AttributionNode(outer, node.confidence(), inner));
  }

  private boolean isSourceless(String text, RoleSpans spans) {
    TextSpan cue = first(spans.cue());
    TextSpan source = first(spans.source());
    if (source.start() >= cue.start()) {
      return false;
    }
    String words = cue.in(text);
    if (words.matches("(?is).*\\bby") || text.startsWith(" by ", cue.end())) {
      return false;
    }
    boolean be = BE_BEFORE.matcher(text).region(source.end(), cue.start()).find();
    return passive.matcher(words).find()
        || received.matcher(words).find()
        || be && participle.matcher(words).find()
        || headline.matcher(words).find() && source.end() + 1 == cue.start();
  }

  /** "telling | Hale": the one right behind a verb of telling hears it. */
  private static boolean isAddressee(String text, RoleSpans spans) {
    TextSpan cue = spans.cue().get(spans.cue().size() - 1);
    TextSpan source = first(spans.source());
    int gap = source.start() - cue.end();
    return gap >= 1
        && gap <= 5
        && TELLS.matcher(cue.in(text)).matches()
        && !text.substring(cue.end(), source.start()).contains(",")
        && !spans.content().isEmpty()
        && first(spans.content()).start() > source.start()
        && text.indexOf('"', cue.end()) != cue.end() + 1;
  }

  /** Who spoke before in the sentence, or else its subject. */
  private static Optional<TextSpan> subject(
      String text, TextStructure structure, RoleSpans spans, List<AttributionNode> before) {
    TextSpan cue = first(spans.cue());
    Optional<TextSpan> sentence =
        structure.sentences().stream().filter(each -> each.contains(cue)).findFirst();
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    int start = sentence.get().start();
    for (int i = before.size() - 1; i >= 0; i--) {
      RoleSpans other = before.get(i).spans();
      if (!other.source().isEmpty()
          && !other.cue().isEmpty()
          && first(other.source()).start() >= start
          && first(other.cue()).start() < cue.start()
          && other.content().stream().noneMatch(content -> content.contains(cue))) {
        return Optional.of(first(other.source()));
      }
    }
    Matcher matcher = SUBJECT.matcher(text).region(start, cue.start());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int end = matcher.end(1);
    while (end > matcher.start(1) && text.charAt(end - 1) == ' ') {
      end--;
    }
    TextSpan subject = TextSpan.of(matcher.start(1), end);
    return spans.content().stream().anyMatch(subject::overlaps)
        ? Optional.empty()
        : Optional.of(subject);
  }
}
