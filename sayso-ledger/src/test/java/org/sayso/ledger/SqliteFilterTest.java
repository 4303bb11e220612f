package org.sayso.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.store.StoreLocation;

class SqliteFilterTest extends FilterContract {
  @TempDir Path folder;

  @Override
  Ledger ledger() {
    return Ledger.open(new StoreLocation.Directory(folder));
  }
}
