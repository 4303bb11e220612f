package org.sayso.bench.speed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** Times a stage over many reports, each read whole by one thread. */
public final class SpeedMeasurement {
  private SpeedMeasurement() {}

  /** Reads all reports once on so many threads. Run it once before for a warm figure. */
  public static SpeedFigure measure(ReadingStage stage, List<Report> reports, int threads)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Integer>> work = new ArrayList<>();
      for (Report report : reports) {
        work.add(() -> stage.read(report).attributions().size());
      }
      Duration processorBefore = processorTime();
      long start = System.nanoTime();
      List<Future<Integer>> done = pool.invokeAll(work);
      Duration wall = Duration.ofNanos(Math.max(1, System.nanoTime() - start));
      Duration processor = processorTime().minus(processorBefore);
      for (Future<Integer> each : done) {
        each.get();
      }
      return new SpeedFigure(threads, reports.size(), wall, processor);
    } catch (ExecutionException e) {
      throw new SaysoException(Fault.BUG, "a report could not be read: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
