package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever watches over the server gets to know. */
class HealthTest {
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{(?:[a-z]+=\"(?:[^\"\\\\\n]|\\\\.)*\",?)*})? (-?[0-9.]+)");

  @TempDir Path folder;

  @Test
  void itIsAliveAndReadyWithTheLedger() {
    try (ServedLedger served = ServedLedger.empty(folder)) {
      assertThat(served.get("/health/live").body()).isEqualTo("{\"live\":true}");
      served.addExample("strait-divers");
      assertThat(served.get("/health/ready").body()).isEqualTo("{\"ready\":true,\"entries\":2}");
    }
  }

  @Test
  void itIsAliveButNotReadyWhenTheLedgerIsGone() {
    try (ServedLedger served = ServedLedger.empty(folder)) {
      served.ledger().close();
      assertThat(served.get("/health/live").statusCode()).isEqualTo(200);
      HttpResponse<String> ready = served.get("/health/ready");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(ready.body()).doesNotContain(folder.toString());
    }
  }

  @Test
  void figuresAreCountedByPatternAndNotByAddress() {
    try (ServedLedger served = ServedLedger.empty(folder)) {
      for (int i = 0; i < 5; i++) {
        served.get("/api/v1/claims/none-" + i);
        served.get("/nothing/here/" + i);
      }
      served.get("/api/v1/claims");
      HttpResponse<String> answer = served.get("/metrics");
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/plain; version=0.0.4");
      Map<String, Double> samples = samples(answer.body());
      assertThat(samples)
          .containsEntry(
              "sayso_requests_total{route=\"/api/v1/claims/{claim}\",method=\"GET\",status=\"404\"}",
              5.0)
          .containsEntry("sayso_requests_total{route=\"none\",method=\"GET\",status=\"404\"}", 5.0)
          .containsEntry(
              "sayso_requests_total{route=\"/api/v1/claims\",method=\"GET\",status=\"200\"}", 1.0)
          .containsEntry("sayso_request_seconds_count{route=\"/api/v1/claims/{claim}\"}", 5.0)
          .containsEntry(
              "sayso_request_seconds_bucket{route=\"/api/v1/claims/{claim}\",le=\"+Inf\"}", 5.0)
          .containsEntry("sayso_ledger_entries", 0.0);
      assertThat(samples.keySet()).noneMatch(name -> name.contains("none-"));
      assertThat(samples.get("jvm_memory_used_bytes")).isPositive();
    }
  }

  /** By the rules of the text format. */
  private static Map<String, Double> samples(String text) {
    Map<String, Double> samples = new HashMap<>();
    Map<String, String> types = new HashMap<>();
    for (String line : text.split("\n")) {
      if (line.startsWith("# TYPE ")) {
        String[] parts = line.split(" ");
        assertThat(types.put(parts[2], parts[3])).as("%s is described once", parts[2]).isNull();
      } else if (!line.startsWith("# HELP ")) {
        Matcher sample = SAMPLE.matcher(line);
        assertThat(sample.matches()).as(line).isTrue();
        assertThat(types)
            .containsKey(sample.group(1).replaceFirst("(?<=seconds)_(bucket|sum|count)$", ""));
        String labels = sample.group(2) == null ? "" : sample.group(2);
        assertThat(samples.put(sample.group(1) + labels, Double.valueOf(sample.group(3))))
            .as("%s is there once", line)
            .isNull();
      }
    }
    return samples;
  }
}
