package org.sayso.server.shelf;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values that were last used, each as of a state of the ledger. Safe for many threads. */
final class Recent<V> {
  private record Held<V>(long state, V value) {}

  private final int most;
  private final Map<String, Held<V>> held = new LinkedHashMap<>(16, 0.75f, true);

  Recent(int most) {
    this.most = most;
  }

  /** The value of that name and state; made if it is not there. */
  V at(String name, long state, Supplier<V> make) {
    Held<V> known = find(name);
    if (known != null && known.state() == state) {
      return known.value();
    }
    V value = make.get();
    keep(name, new Held<>(state, value));
    return value;
  }

  private synchronized @Nullable Held<V> find(String name) {
    return held.get(name);
  }

  private synchronized void keep(String name, Held<V> value) {
    held.put(name, value);
    Iterator<String> oldest = held.keySet().iterator();
    while (held.size() > most && oldest.hasNext()) {
      oldest.next();
      oldest.remove();
    }
  }
}
