package org.sayso.server;

import java.time.LocalDate;
import java.util.List;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.Flag;
import org.sayso.model.Kind;
import org.sayso.model.Place;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.RemovedText;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.Resolution;
import org.sayso.model.Role;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.model.TimeGrain;

/** A reading with the same hostile words in every field that holds words. */
final class HostileReading {
  private HostileReading() {}

  static Reading of(String words) {
    String text =
        words + " said that " + words + " hit the bridge at Port Halde.\n" + words + " denied it.";
    TextSpan source = TextSpan.of(0, words.length());
    int said = words.length() + 1;
    TextSpan cue = TextSpan.of(said, said + 4);
    int start = cue.end() + 1;
    TextSpan content = TextSpan.of(start, text.indexOf('.', start + 5 + words.length()));
    int second = text.length() - words.length() - " denied it.".length();
    RoleSpans denial =
        new RoleSpans(
            List.of(TextSpan.of(second, second + words.length())),
            List.of(TextSpan.of(text.length() - 10, text.length() - 4)),
            List.of(TextSpan.of(text.length() - 3, text.length() - 1)));
    return new Reading(
        report(words, text, source),
        List.of(
            new Attribution(
                "a1",
                null,
                Kind.INDIRECT,
                Stance.ASSERTS,
                0.5,
                new RoleSpans(List.of(source), List.of(cue), List.of(content)),
                new AttributionLinks("p1", List.of("e1"), "t1")),
            new Attribution(
                "a2", null, Kind.INDIRECT, Stance.DENIES, 0.9, denial, AttributionLinks.NONE)),
        List.of(
            new Actor(
                "p1",
                ActorType.PERSON,
                words,
                new Resolution.KnowledgeBase(words, words),
                List.of(new Role(words, words)),
                List.of(words, words + " too"),
                List.of(source))),
        List.of(new Evidence("e1", EvidenceType.FOOTAGE, source, words)),
        List.of(new TimeExpression("t1", source, words, TimeGrain.DAY)),
        List.of(new Place("l1", source, words, words, null)),
        List.of(new Flag(words, List.of(source), words)));
  }

  private static Report report(String words, String text, TextSpan source) {
    return new Report(
        words,
        new ReportMetadata(
            words,
            words,
            words,
            List.of(words),
            new PublicationTime.Day(LocalDate.of(2025, 5, 14)),
            words),
        text,
        List.of(new Block(BlockType.PARAGRAPH, TextSpan.of(0, text.indexOf(".\n")), words)),
        List.of(
            new Post(
                new PostOrigin(words, words, words, words, words),
                null,
                true,
                source,
                List.of(words))),
        List.of(new RemovedText(words, words)));
  }
}
