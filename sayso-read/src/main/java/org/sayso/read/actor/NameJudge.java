package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.structure.TextStructure;

/**
 * Judges what two name finders propose: which of their proposals are names, where they begin and
 * end, and what they name. A multinomial logistic model over what both say, what the knowledge base
 * and the gazetteer know, the words themselves, their neighbours, and what the same words are taken
 * for elsewhere in the report. Pure, and safe for many threads at once.
 */
public final class NameJudge {
  /** From this confidence on the rules know a name from the knowledge base. */
  private static final double KNOWN = 0.95;

  private final NameFeatures features;
  private final NameWeights weights;

  private NameJudge(NameFeatures features, NameWeights weights) {
    this.features = features;
    this.weights = weights;
  }

  public static NameJudge create(KnowledgeBase knowledgeBase) {
    return create(knowledgeBase, NameWeights.shipped());
  }

  /** With weights of your own. */
  public static NameJudge create(KnowledgeBase knowledgeBase, NameWeights weights) {
    return new NameJudge(new NameFeatures(knowledgeBase, ActorNouns.english()), weights);
  }

  /** All that either finder proposes, each span once, in the order of the text. */
  public List<NameProposal> proposals(
      Report report, TextStructure structure, List<NameMention> rules, List<NameMention> learned) {
    TreeSet<TextSpan> spans = new TreeSet<>();
    rules.forEach(mention -> spans.add(mention.span()));
    learned.forEach(mention -> spans.add(mention.span()));
    ReportNames names = new ReportNames(report.text(), structure, rules, learned);
    return spans.stream().map(span -> new NameProposal(span, features.of(span, names))).toList();
  }

  /** The names, without overlaps, in the order of the text. */
  public List<NameMention> judge(
      Report report, TextStructure structure, List<NameMention> rules, List<NameMention> learned) {
    List<NameMention> likely = new ArrayList<>();
    for (NameProposal proposal : proposals(report, structure, rules, learned)) {
      Map<NameType, Double> probabilities = weights.probabilities(proposal.features());
      double none = 1 - probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
      NameType best =
          Collections.max(probabilities.entrySet(), Map.Entry.comparingByValue()).getKey();
      double probability = probabilities.getOrDefault(best, 0.0);
      if (probability > none) {
        likely.add(new NameMention(proposal.span(), best, probability));
      }
    }
    for (NameMention mention : rules) {
      if (mention.confidence() >= KNOWN) {
        likely.removeIf(other -> other.span().equals(mention.span()));
        likely.add(mention);
      }
    }
    likely.sort(
        Comparator.comparingDouble(NameMention::confidence)
            .reversed()
            .thenComparing(NameMention::span));
    List<NameMention> kept = new ArrayList<>();
    for (NameMention mention : likely) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparing(NameMention::span));
    return List.copyOf(kept);
  }
}
