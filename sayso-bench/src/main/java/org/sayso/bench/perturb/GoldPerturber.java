package org.sayso.bench.perturb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sayso.bench.attribution.AttributionRole;
import org.sayso.bench.measure.MersenneTwister;

/**
 * Turns a gold line into a reading (plain form) with mistakes of every kind: attributions left out,
 * doubled, out of order, with another's source or label, a role short or missing, boundaries moved,
 * spans split. The same seed makes the same mistakes. Not safe for several threads.
 */
public final class GoldPerturber {
  private static final List<String> LABELS = List.of("kind", "stance", "speaker", "evidence");

  private final MersenneTwister random;

  public GoldPerturber(int seed) {
    this.random = new MersenneTwister(seed);
  }

  /** The reading; {@code gold} itself stays as it is. */
  public ObjectNode perturb(ObjectNode gold) {
    ObjectNode reading = JsonNodeFactory.instance.objectNode();
    String text = gold.path("text").asText();
    reading.set("id", gold.path("id"));
    reading.put("text", text);
    List<ObjectNode> attributions = new ArrayList<>();
    for (JsonNode each : gold.path("attributions")) {
      if (each instanceof ObjectNode attribution && !chance(.12)) {
        attributions.add(attribution.deepCopy());
      }
    }
    for (int i = 0; i < attributions.size(); i++) {
      spoil(attributions.get(i), attributions.get(pick(attributions.size())), text);
    }
    if (!attributions.isEmpty() && chance(.5)) {
      attributions.add(attributions.get(pick(attributions.size())).deepCopy());
    }
    reading.putArray("attributions").addAll(attributions);
    return reading;
  }

  private void spoil(ObjectNode attribution, ObjectNode other, String text) {
    if (chance(.1)) {
      attribution.set("source", other.path("source").deepCopy());
    }
    for (String label : LABELS) {
      if (attribution.has(label) && chance(.2)) {
        attribution.set(label, other.path(label).deepCopy());
      }
    }
    for (AttributionRole role : AttributionRole.values()) {
      if (chance(.05)) {
        attribution.putArray(role.label());
      } else if (chance(.3)) {
        attribution.set(role.label(), moved(attribution.path(role.label()), text));
      }
    }
  }

  /** The spans with moved boundaries, the first one perhaps split in two. */
  private ArrayNode moved(JsonNode spans, String text) {
    ArrayNode moved = JsonNodeFactory.instance.arrayNode();
    for (JsonNode span : spans) {
      int start = place(span.path(0).asInt() + pick(25) - 12, text);
      int end = place(span.path(1).asInt() + pick(25) - 12, text);
      if (start < end) {
        int middle = place((start + end) / 2, text);
        if (moved.isEmpty() && start < middle && middle + 2 < end && chance(.3)) {
          moved.addArray().add(start).add(middle);
          start = place(middle + 2, text);
        }
        if (start < end) {
          moved.addArray().add(start).add(end);
        }
      }
    }
    return moved;
  }

  /** The offset, moved into the text and out of a surrogate pair. */
  private static int place(int offset, String text) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    return inside > 0 && inside < text.length() && Character.isLowSurrogate(text.charAt(inside))
        ? inside - 1
        : inside;
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private int pick(int count) {
    return (int) (random.nextDouble() * count);
  }
}
