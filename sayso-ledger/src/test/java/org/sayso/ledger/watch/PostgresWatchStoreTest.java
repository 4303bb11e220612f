package org.sayso.ledger.watch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.PostgresSchemas;
import org.sayso.ledger.store.StoreLocation;

@EnabledIfEnvironmentVariable(
    named = "SAYSO_TEST_POSTGRES",
    matches = "jdbc:postgresql:.+",
    disabledReason = "no PostgreSQL: SAYSO_TEST_POSTGRES is not set")
class PostgresWatchStoreTest extends WatchStoreContract {
  private String url = "";

  @BeforeEach
  void schema() {
    url = PostgresSchemas.fresh();
  }

  @Override
  Ledger open() {
    return Ledger.open(StoreLocation.parse(url));
  }
}
