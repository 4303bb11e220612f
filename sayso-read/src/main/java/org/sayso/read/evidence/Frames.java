package org.sayso.read.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.structure.TextStructure;

/**
 * Where the evidence of an attribution is looked for: its frame, that is the sentences of its cue
 * and source without its own content and without the contents of others that lie beside it; of a
 * nested one only what lies inside the content that holds it.
 */
final class Frames {
  /** How many chars behind a cue a name still is the one told: a space, perhaps an article. */
  private static final int TOLD_GAP = 5;

  private final TextStructure structure;
  private final List<FoundAttribution> attributions;
  private final Map<String, FoundAttribution> byId;

  Frames(
      TextStructure structure,
      List<FoundAttribution> attributions,
      Map<String, FoundAttribution> byId) {
    this.structure = structure;
    this.attributions = attributions;
    this.byId = byId;
  }

  /** The stretches of a frame, in the order of the text. */
  List<TextSpan> of(FoundAttribution attribution) {
    List<TextSpan> stretches = new ArrayList<>();
    TextSpan said = said(attribution);
    for (int at = firstEndingAfter(said.start()); at < structure.sentences().size(); at++) {
      TextSpan sentence = structure.sentences().get(at);
      if (sentence.start() >= said.end()) {
        break;
      }
      stretches.add(sentence);
    }
    FoundAttribution parent = parent(attribution);
    if (parent != null) {
      stretches = inside(stretches, parent.spans().content());
    }
    stretches = without(stretches, attribution.spans().content());
    for (FoundAttribution other : attributions) {
      boolean beside = other != attribution && !holds(other, attribution) && near(other, said);
      if (beside) {
        stretches = without(stretches, other.spans().content());
      }
    }
    return stretches;
  }

  /** Whether a name stands right behind the cue of another attribution ("told CNN"). */
  boolean isToldByAnother(FoundAttribution attribution, TextSpan name) {
    for (FoundAttribution other : attributions) {
      for (TextSpan cue : other.spans().cue()) {
        int gap = name.start() - cue.end();
        if (other != attribution && gap >= 0 && gap <= TOLD_GAP) {
          return !attribution.spans().cue().contains(cue);
        }
      }
    }
    return false;
  }

  @Nullable FoundAttribution parent(FoundAttribution attribution) {
    return attribution.parent() == null ? null : byId.get(attribution.parent());
  }

  private static TextSpan said(FoundAttribution attribution) {
    List<TextSpan> spans = new ArrayList<>(attribution.spans().cue());
    if (spans.isEmpty()) {
      spans.addAll(attribution.spans().source());
    }
    if (spans.isEmpty()) {
      spans.add(attribution.spans().content().get(0));
    }
    return spans.get(0).cover(spans.get(spans.size() - 1));
  }

  private static boolean near(FoundAttribution other, TextSpan said) {
    List<TextSpan> content = other.spans().content();
    return !content.isEmpty()
        && content.get(0).start() - said.end() < 2_000
        && said.start() - content.get(content.size() - 1).end() < 2_000;
  }

  /** Whether the cue of one lies in the content of the other. */
  private static boolean holds(FoundAttribution outer, FoundAttribution inner) {
    TextSpan said = said(inner);
    return outer.spans().content().stream().anyMatch(content -> content.contains(said));
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = structure.sentences().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (structure.sentences().get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<TextSpan> inside(List<TextSpan> stretches, List<TextSpan> limits) {
    List<TextSpan> kept = new ArrayList<>();
    for (TextSpan stretch : stretches) {
      for (TextSpan limit : limits) {
        if (stretch.overlaps(limit)) {
          kept.add(
              new TextSpan(
                  Math.max(stretch.start(), limit.start()), Math.min(stretch.end(), limit.end())));
        }
      }
    }
    return kept;
  }

  private static List<TextSpan> without(List<TextSpan> stretches, List<TextSpan> holes) {
    List<TextSpan> kept = stretches;
    for (TextSpan hole : holes) {
      List<TextSpan> next = new ArrayList<>();
      for (TextSpan stretch : kept) {
        if (!stretch.overlaps(hole)) {
          next.add(stretch);
          continue;
        }
        if (stretch.start() < hole.start()) {
          next.add(new TextSpan(stretch.start(), hole.start()));
        }
        if (hole.end() < stretch.end()) {
          next.add(new TextSpan(hole.end(), stretch.end()));
        }
      }
      kept = next;
    }
    return kept;
  }
}
