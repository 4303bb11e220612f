package org.sayso.ledger.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Keeps a second watcher off the same ledger, since both would fetch everything. The system lets go
 * of it when its process ends, however that ends.
 */
public final class WatchLock implements AutoCloseable {
  private static final long POSTGRES_KEY = 0x5341_5953_4F57L;

  private final @Nullable FileChannel channel;

  private WatchLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws SaysoException of fault ENVIRONMENT if another process watches
   */
  public static WatchLock take(LedgerDatabase database) {
    if (database.location() instanceof StoreLocation.Directory place) {
      return new WatchLock(lock(place));
    }
    boolean free =
        database.query(
            connection -> {
              try (Statement select = connection.createStatement();
                  ResultSet rows =
                      select.executeQuery("SELECT pg_try_advisory_lock(" + POSTGRES_KEY + ")")) {
                return rows.next() && rows.getBoolean(1);
              }
            });
    if (!free) {
      throw taken(database.location());
    }
    return new WatchLock(null);
  }

  private static FileChannel lock(StoreLocation.Directory place) {
    Path file = place.directory().resolve("watch.lock");
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
      channel.close();
    } catch (OverlappingFileLockException e) {
      close(channel);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          file
              + " cannot be written ("
              + e.getMessage()
              + "). Change the permissions of its folder.",
          e);
    }
    throw taken(place);
  }

  private static SaysoException taken(StoreLocation location) {
    return new SaysoException(
        Fault.ENVIRONMENT,
        "Another `sayso watch` already fills the ledger "
            + location
            + ". Give that one the feeds too, or choose another ledger with --data.");
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "the lock cannot be let go: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
