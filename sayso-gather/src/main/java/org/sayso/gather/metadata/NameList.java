package org.sayso.gather.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.table.TableFile;

/**
 * Takes bylines apart: {@code By Ann Lee and Bo Day, AFP} is three authors. Immutable; threads may
 * share it.
 */
final class NameList {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S*|www\\.\\S*|\\S+@\\S+\\.\\S+|(?<!\\S)@\\w+");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;|/\\u2022\\u00b7\\u3001\\n]\\s*|\\s+&\\s+|\\s+[\\u2013\\u2014-]\\s+");
  private static final Pattern ASIDE =
      Pattern.compile("\\s*[(\uff08]([^()\uff08\uff09]{0,80})[)\uff09]");
  private static final Pattern ENDS = Pattern.compile("^[\\s:.(\uff1a]+|[\\s:(*\uff1a]+$");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)\\.(?:com|net|org|info|tv|co\\.uk|[a-z]{2})$");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_OPENING = 120;

  private final Set<String> agencies = new HashSet<>();
  private final Set<String> openings;
  private final Set<String> roles = new HashSet<>();
  private final Set<String> never = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> newsroom = new HashSet<>();
  private final Pattern joining;

  private NameList() {
    List<String> joins = new ArrayList<>();
    List<String> opens = new ArrayList<>();
    for (List<String> row : TableFile.rows(NameList.class, "agencies.tsv", 2)) {
      agencies.add(Words.letters(row.get(0)));
    }
    for (List<String> row : TableFile.rows(NameList.class, "byline-words.tsv", 4)) {
      switch (row.get(0)) {
        case "opening" -> opens.add(row.get(1));
        case "joining" -> joins.add(Pattern.quote(row.get(1)));
        case "role" -> roles.add(row.get(1));
        case "never" -> never.add(row.get(1));
        case "outlet" -> outlets.add(row.get(1));
        default -> newsroom.add(row.get(1));
      }
    }
    opens.sort(
        Comparator.comparingInt(String::length).reversed().thenComparing(opening -> opening));
    openings = new LinkedHashSet<>(opens);
    joining = Pattern.compile("\\s+(?:" + String.join("|", joins) + ")\\s+");
  }

  static NameList load() {
    return new NameList();
  }

  /** The authors in a byline; empty if it names none. */
  List<Author> split(String byline, @Nullable String outlet) {
    String plain = Words.plain(byline);
    if (plain.indexOf('@') >= 0 || plain.contains("http") || plain.contains("www.")) {
      plain = ADDRESS.matcher(plain).replaceAll(" ").strip();
    }
    List<Author> authors = new ArrayList<>();
    for (String part : BETWEEN.split(withoutAsides(withoutOpening(plain)), -1)) {
      for (String name : joined(part)) {
        String words = ENDS.matcher(withoutOpening(withoutClient(name.strip()))).replaceAll("");
        if (!words.isEmpty() && isRole(words) && !authors.isEmpty()) {
          Author last = authors.remove(authors.size() - 1);
          authors.add(new Author(last.name(), last.type(), words));
        } else if (isName(words)) {
          authors.add(new Author(words, typeOf(words, outlet), null));
        }
      }
    }
    return authors;
  }

  /** {@code Ann Lee for The Gazette} is Ann Lee. */
  private static String withoutClient(String name) {
    int client = name.toLowerCase(Locale.ROOT).indexOf(" for ");
    return client > 0 ? name.substring(0, client) : name;
  }

  /** What stands in brackets is kept where it is an agency, and taken out otherwise. */
  private String withoutAsides(String names) {
    if (names.indexOf('(') < 0 && names.indexOf('\uff08') < 0) {
      return names;
    }
    return ASIDE
        .matcher(names)
        .replaceAll(
            aside ->
                agencies.contains(Words.letters(aside.group(1)))
                    ? ", " + Matcher.quoteReplacement(aside.group(1))
                    : "");
  }

  /**
   * Names parted by a conjunction. Conjunctions of one letter are also parts of names ({@code José
   * Ortega y Gasset}): they part only where a whole name stands on both sides.
   */
  private List<String> joined(String part) {
    List<String> parts = new ArrayList<>();
    Matcher join = joining.matcher(part);
    int from = 0;
    while (join.find()) {
      String before = part.substring(from, join.start());
      String after = part.substring(join.end());
      boolean letter = join.group().strip().length() == 1;
      if (!letter || before.strip().indexOf(' ') > 0 && after.strip().indexOf(' ') > 0) {
        parts.add(before);
        from = join.end();
      }
    }
    parts.add(part.substring(from));
    return parts;
  }

  /** Whether words open as a byline does and name somebody behind that. */
  boolean opens(String words) {
    String plain = words.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_OPENING) {
      return false;
    }
    String rest = withoutOpening(plain);
    return rest.length() < plain.length() && !rest.isEmpty();
  }

  /** A name without the date, role or label that a page shows right behind it. */
  String withoutLabels(String name) {
    int at = 0;
    while (at < name.length()) {
      int end = name.indexOf(' ', at);
      end = end < 0 ? name.length() : end;
      String word = name.substring(at, end).toLowerCase(Locale.ROOT);
      boolean label =
          never.contains(word) || roles.contains(word) || word.chars().anyMatch(Character::isDigit);
      if (label) {
        return name.substring(0, at).strip();
      }
      at = end + 1;
    }
    return name;
  }

  /** Whether a name is one person's, and no label or outlet. */
  boolean isPerson(String name) {
    if (!PersonNames.fits(name) || isRole(name)) {
      return false;
    }
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (never.contains(word) || never.contains(word.replace(":", ""))) {
        return false;
      }
    }
    return true;
  }

  Author.Type typeOf(String name, @Nullable String outlet) {
    String letters = Words.letters(name);
    if (agencies.contains(letters)) {
      return Author.Type.AGENCY;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean staff = newsroom.stream().anyMatch(lower::contains) || DOMAIN.matcher(name).find();
    for (String word : lower.split(" ", -1)) {
      staff |= outlets.contains(word);
    }
    String site = outlet == null ? "" : Words.letters(DOMAIN.matcher(outlet).replaceAll(""));
    boolean own =
        !site.isEmpty()
            && (letters.equals(site)
                || letters.startsWith(site)
                || site.length() > 3 && site.startsWith(letters) && letters.length() > 2
                || initials(lower).equals(site));
    return staff || own ? Author.Type.OUTLET : Author.Type.PERSON;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    String[] words = name.split(" ", -1);
    for (String word : words) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return words.length < 2 ? "" : initials.toString();
  }

  private boolean isRole(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (roles.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String words) {
    return words.length() > 1
        && words.length() <= LONGEST_NAME
        && words.split(" ", -1).length <= MOST_WORDS
        && words.codePoints().anyMatch(Character::isLetter)
        && words.chars().filter(Character::isDigit).count() <= 4;
  }

  private String withoutOpening(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    for (String opening : openings) {
      if (lower.startsWith(opening)
          && names.length() > opening.length()
          && " :\uff1a\u00a0".indexOf(names.charAt(opening.length())) >= 0) {
        return names.substring(opening.length() + 1).strip();
      }
    }
    return names;
  }
}
