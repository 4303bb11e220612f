package org.sayso.bench.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.bench.input.JsonLines;
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
 * Gives the attributions of the gold readings, as their annotators marked them, to the actor stage
 * and prints readings for {@code score_readings.py}: what is measured is the speaker alone.
 *
 * <p>{@code SpeakerBenchmark GOLD.jsonl OUT.jsonl learned|rules|both}; the names are those of the
 * learned head or of {@link CapitalisedNameFinder}, or their union.
 */
public final class SpeakerBenchmark {
  private SpeakerBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !List.of("learned", "rules", "both").contains(arguments[2])) {
      throw new IllegalArgumentException("GOLD.jsonl OUT.jsonl learned|rules|both are needed");
    }
    KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
    NameFinder names = names(arguments[2], CapitalisedNameFinder.create(knowledgeBase));
    ActorResolver resolver = ActorResolver.create(knowledgeBase);
    TextStructurer structurer = TextStructurer.create();
    try (PrintStream out =
        new PrintStream(
            Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
      for (JsonLines.Line line : JsonLines.read(Path.of(arguments[0]))) {
        Report report = report(line.object());
        List<FoundAttribution> found = attributions(line.object());
        TextStructure structure = structurer.structure(report);
        ResolvedActors resolved =
            resolver.resolve(report, structure, found, names.find(report, structure));
        out.println(ReadingJson.write(reading(report, found, resolved)));
      }
    }
  }

  private static NameFinder names(String which, NameFinder rules) {
    if (which.equals("rules")) {
      return rules;
    }
    NameFinder learned = learned();
    return which.equals("learned")
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
