package org.sayso.ledger;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sayso.ledger.store.PostgresSchemas;
import org.sayso.ledger.store.StoreLocation;

@EnabledIfEnvironmentVariable(
    named = "SAYSO_TEST_POSTGRES",
    matches = "jdbc:postgresql:.+",
    disabledReason = "no PostgreSQL: SAYSO_TEST_POSTGRES is not set")
class PostgresFilterTest extends FilterContract {
  @Override
  Ledger ledger() {
    return Ledger.open(StoreLocation.parse(PostgresSchemas.fresh()));
  }
}
