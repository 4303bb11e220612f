package org.sayso.server.health;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Locale;

/** Figures in the text format of Prometheus (version 0.0.4). */
final class PrometheusText {
  static final String MEDIA_TYPE = "text/plain; version=0.0.4";

  private final StringBuilder text = new StringBuilder(8_192);

  /** All that is counted, with the state of the ledger and of the process. */
  static String of(Metrics metrics, long entries) {
    PrometheusText text = new PrometheusText();
    text.answers(metrics);
    text.times(metrics);
    text.one("sayso_ledger_entries", "gauge", "Entries of the ledger.", entries);
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    text.one("jvm_memory_used_bytes", "gauge", "Heap in use.", heap.getUsed());
    text.one("jvm_memory_max_bytes", "gauge", "Heap at most.", heap.getMax());
    text.one(
        "jvm_threads_current",
        "gauge",
        "Threads.",
        ManagementFactory.getThreadMXBean().getThreadCount());
    Duration busy = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    text.one(
        "process_cpu_seconds_total",
        "counter",
        "Processor time of all threads.",
        busy.toMillis() / 1e3);
    text.one(
        "process_start_time_seconds",
        "gauge",
        "When the process began, in seconds since 1970.",
        ManagementFactory.getRuntimeMXBean().getStartTime() / 1e3);
    return text.text.toString();
  }

  private void answers(Metrics metrics) {
    head("sayso_requests_total", "counter", "Answers by route, method and status.");
    metrics
        .answers()
        .forEach(
            (answer, count) ->
                line(
                    "sayso_requests_total{route=\""
                        + escape(answer.route())
                        + "\",method=\""
                        + escape(answer.method())
                        + "\",status=\""
                        + answer.status()
                        + "\"}",
                    count.sum()));
  }

  private void times(Metrics metrics) {
    String name = "sayso_request_seconds";
    head(name, "histogram", "How long answers took, by route.");
    metrics
        .times()
        .forEach(
            (route, times) -> {
              String label = "route=\"" + escape(route) + "\"";
              long sum = 0;
              for (int i = 0; i < Metrics.BINS.length; i++) {
                sum += times.in(i);
                line(
                    name + "_bucket{" + label + ",le=\"" + number(Metrics.BINS[i] / 1e3) + "\"}",
                    sum);
              }
              sum += times.in(Metrics.BINS.length);
              line(name + "_bucket{" + label + ",le=\"+Inf\"}", sum);
              line(name + "_sum{" + label + "}", times.seconds());
              line(name + "_count{" + label + "}", sum);
            });
  }

  private void one(String name, String type, String help, double value) {
    head(name, type, help);
    line(name, value);
  }

  private void head(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private void line(String name, double value) {
    text.append(name).append(' ').append(number(value)).append('\n');
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.6f", value).replaceFirst("0+$", "");
  }

  private static String escape(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
