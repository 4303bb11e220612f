package org.sayso.read;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Flag;
import org.sayso.model.Kind;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.read.actor.ActorResolver;
import org.sayso.read.actor.CapitalisedNameFinder;
import org.sayso.read.actor.NameJudge;
import org.sayso.read.actor.ResolvedActors;
import org.sayso.read.attribution.AttributionFinder;
import org.sayso.read.attribution.AttributionModel;
import org.sayso.read.attribution.AttributionNode;
import org.sayso.read.attribution.EncodedReading;
import org.sayso.read.attribution.FoundAttribution;
import org.sayso.read.attribution.PostStatements;
import org.sayso.read.attribution.SourceCorrector;
import org.sayso.read.attribution.TranscriptStatements;
import org.sayso.read.attribution.WordingStatements;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.read.evidence.EvidenceFinder;
import org.sayso.read.evidence.FoundEvidence;
import org.sayso.read.flag.FlagInput;
import org.sayso.read.flag.FlagOptions;
import org.sayso.read.flag.Flagger;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kind.KindClassifier;
import org.sayso.read.names.NameFinder;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.place.PlaceTagger;
import org.sayso.read.stance.StanceClassifier;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.time.StatementTimes;
import org.sayso.read.time.TimeTagger;
import org.sayso.read.time.WeekdayFlagger;

/**
 * Reads a report: all stages of reading, one after the other. Build one and keep it; any number of
 * threads may use it, one report a thread.
 *
 * <pre>{@code
 * ReadingEngine engine = ReadingEngine.create();
 * Reading reading = engine.read(Report.ofText("r1", "Ann Lee said it would rain."));
 * }</pre>
 */
public final class ReadingEngine implements ReadingStage {
  private final TextStructurer structurer;
  private final AttributionFinder attributionFinder;
  private final SourceCorrector sourceCorrector = SourceCorrector.create();
  private final TranscriptStatements transcriptStatements = new TranscriptStatements();
  private final WordingStatements wordingStatements = WordingStatements.create();
  private final PostStatements postStatements = new PostStatements();
  private final KindClassifier kindClassifier;
  private final StanceClassifier stanceClassifier;
  private final EvidenceFinder evidenceFinder;
  private final NameFinder nameFinder;
  private final NameJudge nameJudge;
  private final ActorResolver actorResolver;
  private final TimeTagger timeTagger;
  private final PlaceTagger placeTagger;
  private final Flagger flagger;
  private final WeekdayFlagger weekdayFlagger;

  private ReadingEngine(AttributionModel model, KnowledgeBase knowledgeBase, FlagOptions flags) {
    this.structurer = TextStructurer.create();
    this.attributionFinder = new AttributionFinder(model);
    this.kindClassifier = KindClassifier.create();
    this.stanceClassifier = StanceClassifier.create();
    this.evidenceFinder = EvidenceFinder.create();
    this.timeTagger = TimeTagger.create();
    this.placeTagger = PlaceTagger.create();
    this.flagger = Flagger.create(flags);
    this.weekdayFlagger = WeekdayFlagger.create();
    this.nameFinder = CapitalisedNameFinder.create(knowledgeBase);
    this.nameJudge = NameJudge.create(knowledgeBase);
    this.actorResolver = ActorResolver.create(knowledgeBase);
  }

  /**
   * With the model that ships.
   *
   * @throws SaysoException of the environment if a model file is missing or damaged
   */
  public static ReadingEngine create() {
    return create(ModelFiles.bundled());
  }

  /** With a model of your own. */
  public static ReadingEngine create(ModelFiles files) {
    return new ReadingEngine(
        AttributionModel.load(files), KnowledgeBase.shipped(), FlagOptions.ALL);
  }

  /** With the model that ships and a knowledge base of your own, such as an imported one. */
  public static ReadingEngine create(KnowledgeBase knowledgeBase) {
    return create(knowledgeBase, FlagOptions.ALL);
  }

  /** The same, raising these flags. */
  public static ReadingEngine create(KnowledgeBase knowledgeBase, FlagOptions flags) {
    return new ReadingEngine(AttributionModel.load(ModelFiles.bundled()), knowledgeBase, flags);
  }

  @Override
  public Reading read(Report report) {
    String text = report.text();
    TextStructure structure = structurer.structure(report);
    EncodedReading encoded = attributionFinder.find(text);
    List<FoundAttribution> found =
        AttributionNode.numbered(
            postStatements.add(
                report,
                wordingStatements.add(
                    text,
                    structure,
                    transcriptStatements.add(
                        text,
                        structure,
                        sourceCorrector.correct(text, structure, encoded.attributions())))));
    List<NameMention> names =
        nameJudge.judge(report, structure, nameFinder.find(report, structure), encoded.names());
    ResolvedActors actors = actorResolver.resolve(report, structure, found, names);
    FoundEvidence evidence = evidenceFinder.find(text, structure, found);
    List<TimeExpression> times = timeTagger.tag(report, structure, persons(names));
    List<Attribution> attributions = new ArrayList<>();
    for (FoundAttribution one : found) {
      attributions.add(
          new Attribution(
              one.id(),
              one.parent(),
              postStatements.isPost(report, one.spans())
                  ? Kind.DIRECT
                  : kindClassifier.classify(text, structure, one.spans()),
              stanceClassifier.classify(text, structure, one),
              one.confidence(),
              one.spans(),
              new AttributionLinks(
                  actors.speaker(one.id()).orElse(null),
                  evidence.of(one.id()),
                  StatementTimes.of(one.spans(), structure, times).orElse(null))));
    }
    List<Flag> flags =
        new ArrayList<>(
            flagger.flag(new FlagInput(report, structure, attributions, actors.actors())));
    flags.addAll(weekdayFlagger.flag(report, structure));
    return new Reading(
        report,
        attributions,
        actors.actors(),
        evidence.evidence(),
        times,
        placeTagger.tag(report, structure, names, sources(found)),
        flags);
  }

  private static List<TextSpan> persons(List<NameMention> names) {
    return names.stream()
        .filter(name -> name.type() == NameType.PERSON)
        .map(NameMention::span)
        .toList();
  }

  private static List<TextSpan> sources(List<FoundAttribution> found) {
    return found.stream().flatMap(one -> one.spans().source().stream()).toList();
  }
}
