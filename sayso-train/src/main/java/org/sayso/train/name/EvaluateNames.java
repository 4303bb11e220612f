package org.sayso.train.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.AttributionFinder;
import org.sayso.read.attribution.AttributionModel;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;

/**
 * Command: {@code EvaluateNames NEWSWIRE_FOLDER [MODEL_FOLDER]}. Scores the names that a model
 * finds in the articles held out of its training: equal span and equal type, F1 of each type and
 * their mean over persons, organisations and locations.
 */
public final class EvaluateNames {
  private EvaluateNames() {}

  private static final class Counts {
    int hits;
    int found;
    int gold;

    double f1() {
      return found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
    }
  }

  private record Name(TextSpan span, NameType type) {}

  public static void main(String[] args) throws IOException {
    ModelFiles files = args.length > 1 ? ModelFiles.in(Path.of(args[1])) : ModelFiles.bundled();
    AttributionFinder finder = new AttributionFinder(AttributionModel.load(files));
    Map<NameType, Counts> counts = new EnumMap<>(NameType.class);
    for (NameType type : NameType.values()) {
      counts.put(type, new Counts());
    }
    int articles = 0;
    for (NamedText text : NewswireReader.read(Path.of(args[0]))) {
      if (text.isHeldOut()) {
        articles++;
        count(text, finder.find(text.text()).names(), counts);
      }
    }
    System.out.printf(Locale.ROOT, "%d articles held out of training%n", articles);
    for (Map.Entry<NameType, Counts> entry : counts.entrySet()) {
      Counts c = entry.getValue();
      System.out.printf(
          Locale.ROOT,
          "%-13s P %5.1f  R %5.1f  F1 %5.1f   (gold %d)%n",
          entry.getKey(),
          100.0 * c.hits / Math.max(1, c.found),
          100.0 * c.hits / Math.max(1, c.gold),
          100 * c.f1(),
          c.gold);
    }
    double mean =
        List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.LOCATION).stream()
            .mapToDouble(type -> counts.getOrDefault(type, new Counts()).f1())
            .average()
            .orElse(0);
    System.out.printf(
        Locale.ROOT, "macro F1 over PERSON, ORGANIZATION, LOCATION %.1f%n", 100 * mean);
  }

  private static void count(NamedText text, List<NameMention> found, Map<NameType, Counts> counts) {
    Set<Name> gold = new HashSet<>();
    for (int i = 0; i < text.spans().size(); i++) {
      gold.add(new Name(text.spans().get(i), text.types().get(i)));
    }
    for (Name name : gold) {
      counts.computeIfAbsent(name.type(), type -> new Counts()).gold++;
    }
    for (NameMention mention : found) {
      Counts own = counts.computeIfAbsent(mention.type(), type -> new Counts());
      own.found++;
      own.hits += gold.contains(new Name(mention.span(), mention.type())) ? 1 : 0;
    }
  }
}
