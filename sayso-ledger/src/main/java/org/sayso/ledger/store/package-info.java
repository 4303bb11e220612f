/**
 * Where entries are kept: in memory, in an SQLite file, in a PostgreSQL database, under one
 * contract.
 */
@NullMarked
package org.sayso.ledger.store;

import org.jspecify.annotations.NullMarked;
