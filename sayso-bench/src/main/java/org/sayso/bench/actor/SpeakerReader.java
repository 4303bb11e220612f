package org.sayso.bench.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Kind;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.model.json.ReadingJson;
import org.sayso.read.actor.ActorResolver;
import org.sayso.read.actor.CapitalisedNameFinder;
import org.sayso.read.actor.NameUnion;
import org.sayso.read.actor.ResolvedActors;
import org.sayso.read.attribution.AttributionFinder;
import org.sayso.read.attribution.AttributionModel;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.names.NameFinder;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;

/**
 * Gives the attributions of gold readings, as their annotators marked them, to the actor stage:
 * what is measured by the readings that come out is the speaker alone.
 */
public final class SpeakerReader {
  /** Where the names come from. */
  public enum Names {
    /** The head of the encoder. */
    LEARNED,
    /** {@link CapitalisedNameFinder}. */
    RULES,
    /** Both together, as the reading engine has them. */
    BOTH
  }

  private final NameFinder names;
  private final ActorResolver resolver;
  private final TextStructurer structurer = TextStructurer.create();

  private SpeakerReader(Names names) {
    KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
    this.names = names(names, CapitalisedNameFinder.create(knowledgeBase));
    this.resolver = ActorResolver.create(knowledgeBase);
  }

  public static SpeakerReader create(Names names) {
    return new SpeakerReader(names);
  }

  /** The reading, as JSON, of a line of the gold. */
  public String read(JsonNode gold) {
    Report report = report(gold);
    List<FoundAttribution> found = attributions(gold);
    TextStructure structure = structurer.structure(report);
    ResolvedActors resolved =
        resolver.resolve(report, structure, found, names.find(report, structure));
    return ReadingJson.write(reading(report, found, resolved));
  }

  private static NameFinder names(Names which, NameFinder rules) {
    if (which == Names.RULES) {
      return rules;
    }
    NameFinder learned = learned();
    return which == Names.LEARNED
        ? learned
        : (report, structure) ->
            NameUnion.of(rules.find(report, structure), learned.find(report, structure));
  }

  private static NameFinder learned() {
    AttributionFinder finder = new AttributionFinder(AttributionModel.load(ModelFiles.bundled()));
    return (report, structure) -> finder.find(report.text()).names();
  }

  private static Report report(JsonNode gold) {
    @Nullable PublicationTime published =
        PublicationTime.parse(gold.path("date").asText()).orElse(null);
    ReportMetadata metadata =
        new ReportMetadata(null, null, gold.path("title").asText(), List.of(), published, "en");
    return new Report(
        gold.get("id").asText(),
        metadata,
        gold.get("text").asText(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<FoundAttribution> attributions(JsonNode gold) {
    List<FoundAttribution> found = new ArrayList<>();
    for (JsonNode each : gold.get("attributions")) {
      RoleSpans spans =
          new RoleSpans(
              spans(each.path("source")), spans(each.path("cue")), spans(each.path("content")));
      found.add(new FoundAttribution("a" + (found.size() + 1), null, spans, 1));
    }
    return found;
  }

  private static List<TextSpan> spans(JsonNode pairs) {
    List<TextSpan> spans = new ArrayList<>();
    pairs.forEach(pair -> spans.add(TextSpan.of(pair.get(0).asInt(), pair.get(1).asInt())));
    return spans;
  }

  private static Reading reading(
      Report report, List<FoundAttribution> found, ResolvedActors resolved) {
    List<Attribution> attributions = new ArrayList<>();
    for (FoundAttribution each : found) {
      AttributionLinks links =
          new AttributionLinks(resolved.speaker(each.id()).orElse(null), List.of(), null);
      attributions.add(
          new Attribution(each.id(), null, Kind.INDIRECT, Stance.ASSERTS, 1, each.spans(), links));
    }
    return new Reading(
        report, attributions, resolved.actors(), List.of(), List.of(), List.of(), List.of());
  }
}
