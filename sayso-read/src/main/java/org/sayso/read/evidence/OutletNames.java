package org.sayso.read.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.model.EvidenceType;
import org.sayso.model.TextSpan;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Names of news outlets: those of {@code outlets.tsv}, and names that end in a word that outlets
 * bear ("Kamloops This Week", "Sputnik News").
 */
final class OutletNames {
  private static final int LONGEST = 6;

  /** Last words of the names of outlets. */
  private static final Set<String> LAST_WORDS =
      Set.of(
          "News",
          "Times",
          "Post",
          "Tribune",
          "Herald",
          "Gazette",
          "Journal",
          "Chronicle",
          "Guardian",
          "Telegraph",
          "Observer",
          "Mirror",
          "Mail",
          "Radio",
          "TV",
          "Television",
          "Magazine",
          "Daily",
          "Weekly",
          "Week",
          "Newspaper",
          "Dispatch",
          "Examiner",
          "Sentinel",
          "Courier",
          "Bugle",
          "Globe",
          "Reporter",
          "Broadcasting",
          "Inquirer",
          "Register",
          "Ledger",
          "Standard",
          "Zeitung",
          "Shimbun");

  /** Words right before a name that show that it is an outlet. */
  private static final Set<String> BEFORE =
      Set.of(
          "told",
          "telling",
          "tell",
          "tells",
          "with",
          "by",
          "to",
          "citing",
          "per",
          "newspaper",
          "channel",
          "broadcaster",
          "agency",
          "website",
          "magazine",
          "outlet",
          "tabloid",
          "daily",
          "network",
          "station",
          "on",
          "in");

  private final Map<String, Boolean> sure;

  private OutletNames(Map<String, Boolean> sure) {
    this.sure = sure;
  }

  static OutletNames load() {
    Map<String, Boolean> sure = new HashMap<>();
    for (RulesRow row :
        RulesTable.load(OutletNames.class, "outlets.tsv", "name", "sure", "source").rows()) {
      String name = row.cell("name");
      sure.put(name.startsWith("The ") ? name.substring(4) : name, row.cell("sure").equals("yes"));
    }
    return new OutletNames(Map.copyOf(sure));
  }

  /** The outlets named in a run of words, in its order. */
  List<EvidenceSpan> in(List<TextWord> words) {
    List<EvidenceSpan> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = words.get(at).isName() ? nameEnd(words, at) : at;
      if (end > at) {
        boolean article = at > 0 && words.get(at - 1).lower().equals("the");
        int first = article ? at - 1 : at;
        found.add(
            new EvidenceSpan(
                EvidenceType.OUTLET,
                new TextSpan(words.get(first).span().start(), words.get(end - 1).plainEnd())));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** Whether a name is that of an outlet, whatever stands before it. */
  boolean isOutlet(String text, TextSpan name) {
    List<TextWord> words = TextWord.in(text, name);
    int first = !words.isEmpty() && words.get(0).lower().equals("the") ? 1 : 0;
    return first < words.size()
        && (nameEnd(words, first) == words.size()
            || sure.containsKey(joined(words, first, words.size())));
  }

  /**
   * The end of the longest outlet name that begins at a word; the word's own number if there is
   * none.
   */
  private int nameEnd(List<TextWord> words, int at) {
    for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
      Boolean known = sure.get(joined(words, at, end));
      if (known != null && (known || isShown(words, at))) {
        return end;
      }
    }
    int end = at;
    while (end < words.size()
        && end - at < LONGEST
        && words.get(end).isCapitalised()
        && (end == at || adjoins(words, end))) {
      end++;
    }
    return end - at >= 2 && LAST_WORDS.contains(words.get(end - 1).written()) ? end : at;
  }

  private static boolean isShown(List<TextWord> words, int at) {
    int before = at - 1;
    if (before >= 0 && words.get(before).lower().equals("the")) {
      before--;
    }
    return before >= 0 && BEFORE.contains(words.get(before).lower());
  }

  private static boolean adjoins(List<TextWord> words, int at) {
    return words.get(at).span().start() - words.get(at - 1).span().end() == 1;
  }

  private static String joined(List<TextWord> words, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int at = from; at < to; at++) {
      TextWord word = words.get(at);
      joined
          .append(at > from ? " " : "")
          .append(
              at + 1 == to ? word.written().substring(0, word.lower().length()) : word.written());
    }
    return joined.toString();
  }
}
