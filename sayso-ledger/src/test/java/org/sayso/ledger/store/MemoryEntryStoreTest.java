package org.sayso.ledger.store;

class MemoryEntryStoreTest extends EntryStoreContract {
  @Override
  EntryStore store() {
    return new MemoryEntryStore();
  }
}
