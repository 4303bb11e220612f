package org.sayso.cli.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Work done on one thread per core and handed back in the order in which it was given. Whoever
 * gives more than a few pieces ahead waits, so that a long input never piles up. To be used by one
 * thread.
 */
public final class OrderedWork<T> implements AutoCloseable {
  private static final int AHEAD_PER_THREAD = 3;

  private final ExecutorService threads;
  private final int ahead;
  private final Consumer<T> finish;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();
  private boolean broken;

  private OrderedWork(int count, Consumer<T> finish) {
    this.threads = Executors.newFixedThreadPool(count);
    this.ahead = count * AHEAD_PER_THREAD;
    this.finish = finish;
  }

  /**
   * @param finish takes each result, on the thread that submits and closes
   */
  public static <T> OrderedWork<T> create(Consumer<T> finish) {
    return new OrderedWork<>(Runtime.getRuntime().availableProcessors(), finish);
  }

  /** Hands in a piece of work; waits while too much is waiting. */
  public void submit(Callable<T> piece) {
    waiting.add(threads.submit(piece));
    while (waiting.size() > ahead || (!waiting.isEmpty() && waiting.element().isDone())) {
      finishFirst();
    }
  }

  /** Waits for what was given and hands it back, unless something failed. */
  @Override
  public void close() {
    try {
      while (!broken && !waiting.isEmpty()) {
        finishFirst();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void finishFirst() {
    boolean done = false;
    try {
      finish.accept(waiting.remove().get());
      done = true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new SaysoException(Fault.BUG, "reading failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SaysoException(Fault.ENVIRONMENT, "interrupted", e);
    } finally {
      broken = broken || !done;
    }
  }
}
