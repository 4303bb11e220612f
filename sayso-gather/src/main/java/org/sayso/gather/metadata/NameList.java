package org.sayso.gather.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.table.TableFile;

/**
 * Takes bylines apart: {@code By Ann Lee and Bo Day, AFP} is three authors. Immutable; threads may
 * share it.
 */
final class NameList {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S*|www\\.\\S*|\\S+@\\S+\\.\\S+");
  private static final Pattern COMMA =
      Pattern.compile("\\s*[,;|/\\u2022\\u00b7\\u3001\\n]\\s*|\\s+&\\s+|\\s+[\\u2013\\u2014-]\\s+");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;

  private final Set<String> agencies = new HashSet<>();
  private final Set<String> openings = new LinkedHashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> newsroom = new HashSet<>();
  private final Pattern joining;

  private NameList() {
    List<String> joins = new ArrayList<>();
    for (List<String> row : TableFile.rows(NameList.class, "agencies.tsv", 2)) {
      agencies.add(Words.letters(row.get(0)));
    }
    for (List<String> row : TableFile.rows(NameList.class, "byline-words.tsv", 4)) {
      switch (row.get(0)) {
        case "opening" -> openings.add(row.get(1));
        case "joining" -> joins.add(Pattern.quote(row.get(1)));
        case "role" -> roles.add(row.get(1));
        default -> newsroom.add(row.get(1));
      }
    }
    joining = Pattern.compile("\\s+(?:" + String.join("|", joins) + ")\\s+");
  }

  static NameList load() {
    return new NameList();
  }

  /** The authors in a byline; empty if it names none. */
  List<Author> split(String byline, @Nullable String outlet) {
    String names = ADDRESS.matcher(Words.plain(byline)).replaceAll(" ").strip();
    names = withoutOpening(names);
    List<Author> authors = new ArrayList<>();
    for (String part : COMMA.split(names, -1)) {
      for (String name : joining.split(part, -1)) {
        String plain = withoutOpening(name.strip());
        plain = plain.replaceAll("^[\\s:.(]+|[\\s:(*]+$", "").replaceAll("\\)$", "").strip();
        if (!plain.isEmpty() && isRole(plain) && !authors.isEmpty()) {
          Author last = authors.remove(authors.size() - 1);
          authors.add(new Author(last.name(), last.type(), plain));
        } else if (isName(plain)) {
          authors.add(new Author(plain, typeOf(plain, outlet), null));
        }
      }
    }
    return authors;
  }

  Author.Type typeOf(String name, @Nullable String outlet) {
    String letters = Words.letters(name);
    if (agencies.contains(letters)) {
      return Author.Type.AGENCY;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean staff = newsroom.stream().anyMatch(lower::contains);
    String site = outlet == null ? "" : Words.letters(outlet);
    boolean own =
        !site.isEmpty()
            && (letters.equals(site)
                || letters.startsWith(site)
                || site.length() > 3 && site.startsWith(letters) && letters.length() > 2);
    return staff || own ? Author.Type.OUTLET : Author.Type.PERSON;
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
          && (names.charAt(opening.length()) == ' ' || names.charAt(opening.length()) == ':')) {
        return names.substring(opening.length() + 1).strip();
      }
    }
    return names;
  }
}
