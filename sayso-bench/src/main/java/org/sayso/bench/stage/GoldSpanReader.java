package org.sayso.bench.stage;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.model.Evidence;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.evidence.EvidenceFinder;
import org.sayso.read.evidence.FoundEvidence;
import org.sayso.read.kind.KindClassifier;
import org.sayso.read.stance.StanceClassifier;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;

/**
 * Feeds the source, cue and content spans of a gold file to the stages that read kind, stance and
 * evidence; what they say comes in the plain form that the scorers of readings take.
 */
public final class GoldSpanReader {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final TextStructurer structurer = TextStructurer.create();
  private final KindClassifier kinds = KindClassifier.create();
  private final StanceClassifier stances = StanceClassifier.create();
  private final EvidenceFinder evidence = EvidenceFinder.create();

  /** The reading of one report from the spans of its gold attributions. */
  public ObjectNode read(GoldReport report) {
    String text = report.text();
    TextStructure structure = structurer.structure(text);
    List<FoundAttribution> found = found(report.attributions());
    FoundEvidence rests = evidence.find(text, structure, found);
    ObjectNode reading = MAPPER.createObjectNode().put("id", report.id()).put("text", text);
    ArrayNode attributions = reading.putArray("attributions");
    for (FoundAttribution attribution : found) {
      ObjectNode node = attributions.addObject();
      put(node.putArray("source"), attribution.spans().source());
      put(node.putArray("cue"), attribution.spans().cue());
      put(node.putArray("content"), attribution.spans().content());
      node.put(
          "kind",
          kinds.classify(text, structure, attribution.spans()).name().toLowerCase(Locale.ROOT));
      node.put(
          "stance", stances.classify(text, structure, attribution).name().toLowerCase(Locale.ROOT));
      put(node.putArray("evidence"), rests, attribution.id());
    }
    return reading;
  }

  private static void put(ArrayNode array, List<TextSpan> spans) {
    for (TextSpan span : spans) {
      array.addArray().add(span.start()).add(span.end());
    }
  }

  private static void put(ArrayNode array, FoundEvidence rests, String attribution) {
    for (Evidence each : rests.evidence()) {
      if (rests.of(attribution).contains(each.id())) {
        array
            .addObject()
            .put("type", each.type().name().toLowerCase(Locale.ROOT))
            .put("start", each.span().start())
            .put("end", each.span().end());
      }
    }
  }

  /** With ids, and the innermost attribution whose content holds all of it as parent. */
  static List<FoundAttribution> found(List<RoleSpans> gold) {
    List<FoundAttribution> found = new ArrayList<>();
    for (int at = 0; at < gold.size(); at++) {
      found.add(new FoundAttribution("a" + (at + 1), parent(gold, at), gold.get(at), 1));
    }
    return found;
  }

  private static @Nullable String parent(List<RoleSpans> gold, int child) {
    String parent = null;
    int shortest = Integer.MAX_VALUE;
    for (int at = 0; at < gold.size(); at++) {
      List<TextSpan> content = gold.get(at).content();
      if (at == child || content.isEmpty()) {
        continue;
      }
      TextSpan whole = content.get(0).cover(content.get(content.size() - 1));
      boolean holds = gold.get(child).all().stream().allMatch(whole::contains);
      if (holds && whole.length() < shortest) {
        shortest = whole.length();
        parent = "a" + (at + 1);
      }
    }
    return parent;
  }
}
