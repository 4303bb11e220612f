package org.sayso.ledger.watch;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;

class SqliteWatchStoreTest extends WatchStoreContract {
  @TempDir Path folder;

  @Override
  Ledger open() {
    return Ledger.open(new StoreLocation.Directory(folder));
  }
}
