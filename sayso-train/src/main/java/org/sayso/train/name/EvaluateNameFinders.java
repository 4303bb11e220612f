package org.sayso.train.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.actor.CapitalisedNameFinder;
import org.sayso.read.actor.NameJudge;
import org.sayso.read.actor.NameUnion;
import org.sayso.read.actor.NameWeights;
import org.sayso.read.attribution.AttributionFinder;
import org.sayso.read.attribution.AttributionModel;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.structure.TextStructurer;

/**
 * Command: {@code EvaluateNameFinders NEWSWIRE_FOLDER [list]}. Scores the names that the rules, the
 * model's head and both together find in the articles held out of the head's training: equal span
 * and equal type, F1 of each type and their mean over persons, organisations and locations. With
 * {@code list} it shows what goes wrong on other articles, so that those held out stay unseen.
 */
public final class EvaluateNameFinders {
  private static final List<NameType> COUNTED =
      List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.LOCATION);

  private EvaluateNameFinders() {}

  private static final class Counts {
    private final Map<NameType, int[]> byType = new EnumMap<>(NameType.class);

    int[] of(NameType type) {
      return byType.computeIfAbsent(type, key -> new int[3]);
    }

    void add(NamedText text, List<NameMention> found) {
      Map<TextSpan, NameType> gold = new TreeMap<>();
      for (int i = 0; i < text.spans().size(); i++) {
        gold.put(text.spans().get(i), text.types().get(i));
        of(text.types().get(i))[2]++;
      }
      for (NameMention mention : found) {
        of(mention.type())[1]++;
        of(mention.type())[0] += mention.type() == gold.get(mention.span()) ? 1 : 0;
      }
    }

    double f1(NameType type) {
      int[] counts = of(type);
      return counts[1] + counts[2] == 0 ? 0 : 2.0 * counts[0] / (counts[1] + counts[2]);
    }

    void print(String name) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-8s", name));
      for (NameType type : COUNTED) {
        int[] counts = of(type);
        line.append(
            String.format(
                Locale.ROOT,
                "  %s P %4.1f R %4.1f F1 %4.1f",
                type,
                100.0 * counts[0] / Math.max(1, counts[1]),
                100.0 * counts[0] / Math.max(1, counts[2]),
                100 * f1(type)));
      }
      double mean = COUNTED.stream().mapToDouble(this::f1).average().orElse(0);
      System.out.println(line + String.format(Locale.ROOT, "  mean %.1f", 100 * mean));
    }
  }

  /** Prints the figures, or with {@code list} the mistakes. */
  public static void main(String[] args) throws IOException {
    boolean list = args.length > 1 && args[1].equals("list");
    TextStructurer structurer = TextStructurer.create();
    CapitalisedNameFinder rules = CapitalisedNameFinder.create(KnowledgeBase.shipped());
    AttributionFinder head = new AttributionFinder(AttributionModel.load(ModelFiles.bundled()));
    Counts ofRules = new Counts();
    Counts ofHead = new Counts();
    Counts ofBoth = new Counts();
    Counts ofJudge = new Counts();
    NameJudge judge = NameJudge.create(KnowledgeBase.shipped(), NameWeights.shipped());
    int articles = 0;
    for (NamedText text : NewswireReader.read(Path.of(args[0]))) {
      boolean shown = list && Math.floorMod(text.id().hashCode(), 24) == 1;
      if (list ? !shown : !text.isHeldOut()) {
        continue;
      }
      articles++;
      Report report = Report.ofText(text.id(), text.text());
      List<NameMention> byRules = rules.find(report, structurer.structure(report));
      List<NameMention> byHead = head.find(text.text()).names();
      List<NameMention> both = NameUnion.of(byRules, byHead);
      ofRules.add(text, byRules);
      ofHead.add(text, byHead);
      ofBoth.add(text, both);
      List<NameMention> judged = judge.judge(report, structurer.structure(report), byRules, byHead);
      ofJudge.add(text, judged);
      if (list) {
        mistakes(text, judged, byRules, byHead).forEach(System.out::println);
      }
    }
    System.out.println(articles + " articles");
    ofRules.print("rules");
    ofHead.print("head");
    ofBoth.print("union");
    ofJudge.print("judged");
  }

  private static List<String> mistakes(
      NamedText text, List<NameMention> both, List<NameMention> rules, List<NameMention> head) {
    List<String> lines = new ArrayList<>();
    Map<TextSpan, NameType> gold = new TreeMap<>();
    for (int i = 0; i < text.spans().size(); i++) {
      gold.put(text.spans().get(i), text.types().get(i));
    }
    for (NameMention mention : both) {
      if (gold.get(mention.span()) != mention.type()) {
        lines.add(line("TOO MUCH", text, mention.span(), mention.type(), gold, rules, head));
      }
    }
    gold.forEach(
        (span, type) -> {
          if (both.stream().noneMatch(m -> m.span().equals(span) && m.type() == type)) {
            lines.add(line("MISSING ", text, span, type, gold, rules, head));
          }
        });
    return lines;
  }

  private static String line(
      String what,
      NamedText text,
      TextSpan span,
      NameType type,
      Map<TextSpan, NameType> gold,
      List<NameMention> rules,
      List<NameMention> head) {
    StringBuilder line =
        new StringBuilder(what + " " + type + " \"" + span.in(text.text()) + "\" gold");
    gold.forEach(
        (each, kind) -> {
          if (each.overlaps(span)) {
            line.append(" ").append(kind).append(":").append(each.in(text.text()));
          }
        });
    append(line.append(" rules"), text, span, rules);
    append(line.append(" head"), text, span, head);
    return line.toString().replace('\n', ' ');
  }

  private static void append(
      StringBuilder line, NamedText text, TextSpan span, List<NameMention> mentions) {
    for (NameMention mention : mentions) {
      if (mention.span().overlaps(span)) {
        line.append(
            String.format(
                Locale.ROOT,
                " %s:%s(%.2f)",
                mention.type(),
                mention.span().in(text.text()),
                mention.confidence()));
      }
    }
  }
}
