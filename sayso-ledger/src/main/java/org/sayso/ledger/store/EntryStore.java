package org.sayso.ledger.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.NewEntry;

/**
 * Keeps entries in the order in which they were appended and never changes one. When {@link
 * #append} has returned, its entries survive a killed process and a power cut. Safe for many
 * threads; several processes may append to the same store.
 */
public interface EntryStore {
  /**
   * Appends those that are not there yet, all or none.
   *
   * @return the entries that were appended; shorter than {@code entries} by those whose kind and
   *     key were there
   * @throws org.sayso.model.SaysoException of fault ENVIRONMENT if the store cannot be written;
   *     nothing is appended then
   */
  List<Entry> append(List<NewEntry> entries);

  /** The entry of that kind and key. */
  Optional<Entry> find(EntryKind kind, String key);

  /** The entry of that number. */
  Optional<Entry> entry(long number);

  /** Hands over all entries above {@code after}, in the order of their numbers. */
  void read(long after, Consumer<Entry> consumer);

  /** Hands over the entries of one kind above {@code after}, in the order of their numbers. */
  void read(EntryKind kind, long after, Consumer<Entry> consumer);

  /** The end of the chain as noted when the last entry was written. */
  ChainHead head();
}
