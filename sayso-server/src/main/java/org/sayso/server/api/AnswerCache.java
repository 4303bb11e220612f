package org.sayso.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers by address, for one state of the ledger: as soon as it goes on, all are forgotten. Holds
 * {@value #MOST_CHARS} chars at most, those asked for last. Safe for many threads.
 */
final class AnswerCache {
  private static final long MOST_CHARS = 24_000_000;
  private static final int LARGEST = 1_000_000;

  private final Map<String, ApiAnswer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private String state = "";
  private long chars;

  synchronized Optional<ApiAnswer> find(String address, String ledger) {
    return ledger.equals(state) ? Optional.ofNullable(answers.get(address)) : Optional.empty();
  }

  /**
   * @param ledger the state of the ledger before the answer was made
   */
  synchronized void keep(String address, String ledger, ApiAnswer answer) {
    if (answer.body().length() > LARGEST || answer.status() != 200) {
      return;
    }
    if (!ledger.equals(state)) {
      answers.clear();
      chars = 0;
      state = ledger;
    }
    ApiAnswer before = answers.put(address, answer);
    chars += size(address, answer) - (before == null ? 0 : size(address, before));
    var eldest = answers.entrySet().iterator();
    while (chars > MOST_CHARS && eldest.hasNext()) {
      var entry = eldest.next();
      chars -= size(entry.getKey(), entry.getValue());
      eldest.remove();
    }
  }

  private static long size(String address, ApiAnswer answer) {
    return address.length() + answer.body().length() + 200L;
  }
}
