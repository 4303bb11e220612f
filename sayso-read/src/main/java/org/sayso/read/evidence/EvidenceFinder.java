package org.sayso.read.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.structure.TextStructure;

/**
 * Finds what the attributions of a report rest on: in the {@link Frames frame} of each, by the
 * words of {@code evidence-words.tsv} and by names of outlets; for one inside another outlet's
 * content that outlet; and for a pronoun that goes on where the sentence before named the outlet,
 * the same outlet. Pure, and safe for many threads at once.
 */
public final class EvidenceFinder {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "him", "her", "them");

  /** Evidence that can speak for itself as the source of an attribution ("footage showed"). */
  private static final Set<EvidenceType> SHOWN_BY =
      Set.of(
          EvidenceType.FOOTAGE,
          EvidenceType.IMAGE,
          EvidenceType.DATA,
          EvidenceType.STUDY,
          EvidenceType.WITNESS);

  /**
   * How many chars further on the next words of a speaker still count as said in the same place.
   */
  private static final int CARRIED = 600;

  /** How many chars may lie between a statement and the "citing" that belongs to it. */
  private static final int CITED_WITHIN = 10;

  private static final Comparator<EvidenceSpan> IN_TEXT_ORDER =
      Comparator.comparing(EvidenceSpan::span).thenComparing(EvidenceSpan::type);

  private final EvidenceWords words;
  private final OutletNames outlets;

  private EvidenceFinder(EvidenceWords words, OutletNames outlets) {
    this.words = words;
    this.outlets = outlets;
  }

  public static EvidenceFinder create() {
    return new EvidenceFinder(EvidenceWords.load(), OutletNames.load());
  }

  /** The evidence of all attributions of a report. */
  public FoundEvidence find(
      String text, TextStructure structure, List<FoundAttribution> attributions) {
    Map<String, FoundAttribution> byId = new HashMap<>();
    attributions.forEach(attribution -> byId.put(attribution.id(), attribution));
    Frames frames = new Frames(structure, attributions, byId);
    Map<String, Set<EvidenceSpan>> found = new LinkedHashMap<>();
    for (FoundAttribution attribution : attributions) {
      found.put(attribution.id(), inFrame(text, attribution, frames));
    }
    for (FoundAttribution attribution : attributions) {
      FoundAttribution parent = frames.parent(attribution);
      if (parent != null) {
        linkNested(text, attribution, parent, found);
      }
    }
    linkCited(text, attributions, found);
    carryOutlets(text, attributions, found);
    return numbered(found);
  }

  private Set<EvidenceSpan> inFrame(String text, FoundAttribution attribution, Frames frames) {
    Set<EvidenceSpan> found = new LinkedHashSet<>();
    List<TextSpan> source = attribution.spans().source();
    for (TextSpan stretch : frames.of(attribution)) {
      List<TextWord> inStretch = TextWord.in(text, stretch);
      for (EvidenceHit hit : words.in(inStretch, false)) {
        boolean own = overlaps(source, hit.evidence().span());
        if (own ? SHOWN_BY.contains(hit.evidence().type()) : hit.placed()) {
          found.add(hit.evidence());
        }
      }
      for (EvidenceSpan outlet : outlets.in(inStretch)) {
        boolean own = overlaps(source, outlet.span()) && !isPossessive(text, outlet.span());
        if (!own && !frames.isToldByAnother(attribution, outlet.span())) {
          found.add(outlet);
        }
      }
    }
    for (TextSpan cue : attribution.spans().cue()) {
      words.in(TextWord.in(text, cue), true).forEach(hit -> found.add(hit.evidence()));
    }
    return found;
  }

  private static boolean overlaps(List<TextSpan> spans, TextSpan span) {
    return spans.stream().anyMatch(span::overlaps);
  }

  /** "CNN's Ada Roy": the outlet is where she said it. */
  private static boolean isPossessive(String text, TextSpan outlet) {
    int end = outlet.end();
    return end + 1 < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
  }

  /**
   * What an outlet reports as another's word was heard by that outlet, and the outlet rests on the
   * other.
   */
  private void linkNested(
      String text,
      FoundAttribution child,
      FoundAttribution parent,
      Map<String, Set<EvidenceSpan>> found) {
    Set<EvidenceSpan> ofChild = found.getOrDefault(child.id(), new LinkedHashSet<>());
    Set<EvidenceSpan> ofParent = found.getOrDefault(parent.id(), new LinkedHashSet<>());
    for (TextSpan outlet : parent.spans().source()) {
      if (!outlets.isOutlet(text, outlet)) {
        continue;
      }
      for (TextSpan heard : child.spans().source()) {
        ofChild.add(new EvidenceSpan(EvidenceType.OUTLET, outlet));
        words.in(TextWord.in(text, heard), false).stream()
            .map(hit -> hit.evidence().type())
            .filter(type -> type == EvidenceType.OFFICIAL || type == EvidenceType.WITNESS)
            .forEach(type -> ofParent.add(new EvidenceSpan(type, heard)));
      }
    }
  }

  /**
   * "The army said it had struck a depot, citing footage": what is cited carries both that citing
   * and what the same source says beside it.
   */
  private void linkCited(
      String text, List<FoundAttribution> attributions, Map<String, Set<EvidenceSpan>> found) {
    for (FoundAttribution citing : attributions) {
      List<TextSpan> cue = citing.spans().cue();
      List<TextSpan> content = citing.spans().content();
      if (cue.size() != 1 || content.isEmpty() || !cue.get(0).in(text).equals("citing")) {
        continue;
      }
      Set<EvidenceSpan> cited = new LinkedHashSet<>();
      TextSpan stretch = cue.get(0).cover(content.get(content.size() - 1));
      words.in(TextWord.in(text, stretch), false).stream()
          .filter(EvidenceHit::placed)
          .forEach(hit -> cited.add(hit.evidence()));
      for (FoundAttribution other : attributions) {
        if (other == citing
            || other.spans().source().equals(citing.spans().source())
                && distance(other, citing) < CITED_WITHIN
                && distance(other, citing) >= 0) {
          found.getOrDefault(other.id(), new LinkedHashSet<>()).addAll(cited);
        }
      }
    }
  }

  private static void carryOutlets(
      String text, List<FoundAttribution> attributions, Map<String, Set<EvidenceSpan>> found) {
    FoundAttribution before = null;
    for (FoundAttribution attribution : attributions) {
      if (attribution.parent() != null) {
        continue;
      }
      Set<EvidenceSpan> own = found.getOrDefault(attribution.id(), new LinkedHashSet<>());
      if (before != null
          && own.isEmpty()
          && goesOn(text, before, attribution)
          && distance(before, attribution) < CARRIED) {
        found.getOrDefault(before.id(), Set.of()).stream()
            .filter(each -> each.type() == EvidenceType.OUTLET)
            .forEach(own::add);
      }
      before = attribution;
    }
  }

  /** A pronoun, or the last word of the source before: "Ada Roy told CNN … Roy said". */
  private static boolean goesOn(
      String text, FoundAttribution before, FoundAttribution attribution) {
    List<TextWord> source = sourceWords(text, attribution);
    List<TextWord> sourceBefore = sourceWords(text, before);
    if (source.isEmpty() || sourceBefore.isEmpty()) {
      return false;
    }
    String last = source.get(source.size() - 1).lower();
    return source.size() == 1
        && (PRONOUNS.contains(last)
            || sourceBefore.get(sourceBefore.size() - 1).lower().equals(last));
  }

  private static List<TextWord> sourceWords(String text, FoundAttribution attribution) {
    List<TextSpan> source = attribution.spans().source();
    return source.size() == 1 ? TextWord.in(text, source.get(0)) : List.of();
  }

  private static int distance(FoundAttribution before, FoundAttribution after) {
    List<TextSpan> all = before.spans().all();
    return after.spans().all().get(0).start() - all.get(all.size() - 1).end();
  }

  private static FoundEvidence numbered(Map<String, Set<EvidenceSpan>> found) {
    Set<EvidenceSpan> all = new TreeSet<>(IN_TEXT_ORDER);
    found.values().forEach(all::addAll);
    Map<EvidenceSpan, String> ids = new HashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (EvidenceSpan each : all) {
      String id = "e" + (evidence.size() + 1);
      ids.put(each, id);
      evidence.add(new Evidence(id, each.type(), each.span(), null));
    }
    Map<String, List<String>> byAttribution = new HashMap<>();
    found.forEach(
        (attribution, spans) -> {
          List<String> own =
              spans.stream().sorted(IN_TEXT_ORDER).map(each -> ids.getOrDefault(each, "")).toList();
          if (!own.isEmpty()) {
            byAttribution.put(attribution, own);
          }
        });
    return new FoundEvidence(evidence, byAttribution);
  }
}
