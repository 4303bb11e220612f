package org.sayso.bench.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.sayso.bench.measure.MatchCount;

/**
 * Unbroken runs of tokens of one role, attribution and unit (sentence or line), as a sequence
 * tagger would mark them. A token of two attributions goes to the first.
 */
final class RoleRuns {
  private final Map<Integer, Integer> endByStart = new HashMap<>();

  RoleRuns(List<TokenRoles> attributions, AttributionRole role, IntUnaryOperator unit) {
    TreeMap<Integer, Integer> owners = new TreeMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      int owner = i;
      attributions.get(i).in(role).stream().forEach(token -> owners.putIfAbsent(token, owner));
    }
    int start = -1;
    int before = -1;
    for (Map.Entry<Integer, Integer> entry : owners.entrySet()) {
      int token = entry.getKey();
      boolean goesOn =
          start >= 0
              && before == token - 1
              && entry.getValue().equals(owners.get(before))
              && unit.applyAsInt(before) == unit.applyAsInt(token);
      if (!goesOn) {
        start = token;
      }
      endByStart.put(start, token + 1);
      before = token;
    }
  }

  /** Runs that begin and end at the same tokens. */
  MatchCount exact(RoleRuns predicted) {
    Set<Map.Entry<Integer, Integer>> shared =
        endByStart.entrySet().stream()
            .filter(predicted.endByStart.entrySet()::contains)
            .collect(Collectors.toSet());
    return new MatchCount(shared.size(), predicted.endByStart.size(), endByStart.size());
  }

  /** Runs that begin at the same token. */
  MatchCount begin(RoleRuns predicted) {
    Set<Integer> shared = new HashSet<>(endByStart.keySet());
    shared.retainAll(predicted.endByStart.keySet());
    return new MatchCount(shared.size(), predicted.endByStart.size(), endByStart.size());
  }
}
