package org.sayso.bench.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Kind;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.read.ReadingEngine;

/**
 * The long text and every beginning of the examples are read by {@code sayso bench stress}; here is
 * what stays short.
 */
class ReadingStressTest {
  private static final String GOLDEN =
      "Port shut 😀\n\n“We lost two cranes,” said harbour master Ines Okoro. “We did not lose our nerve.”\n"
          + "The mayor denied on Friday that Okoro had said “nobody was warned”, according to Reuters.";

  private static final ReadingEngine ENGINE = ReadingEngine.create();

  static Stream<Arguments> hostileTexts() {
    return HostileTexts.small().entrySet().stream()
        .map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void hostileTexts(String name, String text) {
    Report report = Report.ofText(name, text);
    assertThat(ReadingLaws.broken(report, ENGINE.read(report))).isEmpty();
  }

  @Test
  void everyBeginningOfAGoldenDocumentIsRead() {
    for (int end = 0; end <= GOLDEN.length(); end++) {
      Report report = Report.ofText("beginning", GOLDEN.substring(0, end));
      assertThat(ReadingLaws.broken(report, ENGINE.read(report)))
          .as("first %d chars", end)
          .isEmpty();
    }
  }

  @Test
  void aLongReportIsReadToItsEnd() {
    Report report = Report.ofText("long", HostileTexts.words(1500));
    Reading reading = ENGINE.read(report);
    assertThat(ReadingLaws.broken(report, reading)).isEmpty();
    int lastTenth = report.text().length() * 9 / 10;
    assertThat(reading.attributions())
        .extracting(attribution -> attribution.spans().all().get(0).start())
        .anyMatch(start -> start >= lastTenth);
  }

  @Test
  void brokenLawsAreTold() {
    Report report = Report.ofText("x", "Ann 😀 said so");
    List<Attribution> attributions = new ArrayList<>();
    attributions.add(attribution("a1", null, TextSpan.of(0, 5), null));
    attributions.add(attribution("a1", "a9", TextSpan.of(0, 99), "p1"));
    Reading reading =
        new Reading(report, attributions, List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(ReadingLaws.broken(report, reading))
        .anyMatch(law -> law.contains("cuts a surrogate pair"))
        .anyMatch(law -> law.contains("goes beyond the text"))
        .anyMatch(law -> law.contains("its parent does not come before it"))
        .anyMatch(law -> law.contains("the id is there twice"))
        .anyMatch(law -> law.contains("there is no p1"));
  }

  private static Attribution attribution(String id, String parent, TextSpan span, String speaker) {
    RoleSpans spans = new RoleSpans(List.of(span), List.of(), List.of());
    AttributionLinks links = new AttributionLinks(speaker, List.of(), null);
    return new Attribution(id, parent, Kind.DIRECT, Stance.ASSERTS, .5, spans, links);
  }
}
