package org.sayso.bench.speed;

import java.time.Duration;

/**
 * How fast some reports were read.
 *
 * @param threads that read at once
 * @param wall from the first report to the last
 * @param processor the time that the process kept processors busy meanwhile
 */
public record SpeedFigure(int threads, int reports, Duration wall, Duration processor) {
  public double reportsPerSecond() {
    return reports / (wall.toNanos() / 1e9);
  }

  /** Seconds of processor time for one report: hardly depends on what else the machine does. */
  public double processorSecondsPerReport() {
    return processor.toNanos() / 1e9 / reports;
  }
}
