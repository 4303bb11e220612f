package org.sayso.ledger.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.ledger.fact.NationStem;
import org.sayso.ledger.fact.Speaker;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.WordStem;
import org.sayso.ledger.text.Words;
import org.sayso.model.ActorType;
import org.sayso.model.Role;

/**
 * The body that a speaker speaks for. A minister, a ministry, an embassy and a prosecutor of one
 * country speak for its government; other office holders speak for what they hold office in;
 * everybody else for themselves.
 */
final class Institutions {
  private static final Set<String> NATIONAL =
      stems(
          "government ministry minister president presidency prime foreign defence defense interior prosecutor ambassador embassy cabinet kremlin army military forces navy intelligence chancellor premier parliament commodore admiral general colonel");
  private static final Set<String> NATIONAL_BODIES =
      stems(
          "government ministry presidency prosecutor embassy cabinet army military navy parliament customs");
  private static final Set<String> FILLERS =
      stems(
          "a an the one two several some source official unnamed anonymous regional senior person people familiar with matter of who not be named on condition anonymity");
  private static final Pattern OF =
      Pattern.compile("\\bof (?:the )?(?:Republic of )?(\\p{Lu}[\\p{L}-]+)");
  private static final Pattern WHOSE =
      Pattern.compile("(?!General|Minister|President)(\\p{Lu}[\\p{L}-]+)['’]s\\b");
  private static final Pattern ADJECTIVE =
      Pattern.compile("\\b(\\p{Lu}[\\p{Ll}]+(?:an|ish|ese|i))\\b");

  private Institutions() {}

  /** The institution of one who holds office in a country that nothing names. */
  static final String GOVERNMENT = "government";

  static final String GOVERNMENT_OF = "government of ";

  private static Set<String> stems(String words) {
    Set<String> stems = new TreeSet<>();
    for (String word : words.split(" ", -1)) {
      stems.add(WordStem.of(word));
    }
    return stems;
  }

  /** The institution of one who is named so in the reports; the speakers are the same voice. */
  static String of(String name, List<Speaker> speakers) {
    for (Speaker speaker : speakers) {
      if (!speaker.named()) {
        continue;
      }
      for (Role role : speaker.roles()) {
        if (role.of() != null && !role.of().isBlank()) {
          return national(role.title()) && !regional(role.title())
              ? government(role.of())
              : key(role.of());
        }
      }
    }
    for (Speaker speaker : speakers) {
      if (!speaker.named()) {
        if (speakers.get(0).named()) {
          continue;
        }
        return unnamed(speaker);
      }
      if (speaker.type() != ActorType.PERSON) {
        if (speaker.type() == ActorType.GOVERNMENT || speaker.type() == ActorType.PLACE) {
          return seat(speaker.name()).map(Institutions::government).orElse(key(speaker.name()));
        }
        if (hasAny(speaker.name(), NATIONAL_BODIES)) {
          Optional<String> nation = nation(speaker.name());
          if (nation.isPresent() || speaker.belongsTo() != null) {
            return government(nation.orElse(String.valueOf(speaker.belongsTo())));
          }
        }
      }
    }
    for (Speaker speaker : speakers) {
      if (speaker.roles().stream()
          .anyMatch(role -> national(role.title()) && !regional(role.title()))) {
        return home(speakers).map(Institutions::government).orElse(GOVERNMENT);
      }
    }
    return key(name);
  }

  /** The country of an office holder whose office is named without it: of those called by it. */
  private static Optional<String> home(List<Speaker> speakers) {
    for (Speaker speaker : speakers) {
      if (!speaker.named() && hasAny(speaker.name(), NATIONAL)) {
        Optional<String> nation = nation(speaker.name());
        if (nation.isPresent() || speaker.belongsTo() != null) {
          return nation.isPresent() ? nation : Optional.of(String.valueOf(speaker.belongsTo()));
        }
      }
    }
    return Optional.empty();
  }

  private static String unnamed(Speaker speaker) {
    Set<String> telling = new LinkedHashSet<>();
    for (Word word : Words.of(speaker.name())) {
      if (!FILLERS.contains(word.stem())) {
        telling.add(NationStem.of(word.stem()));
      }
    }
    if (!telling.isEmpty()) {
      return "unnamed " + telling.iterator().next();
    }
    return "unnamed " + (speaker.belongsTo() == null ? "" : key(speaker.belongsTo()));
  }

  private static boolean national(String title) {
    return hasAny(title, NATIONAL);
  }

  private static boolean regional(String title) {
    return hasAny(title, Set.of("governor", "mayor", "regional"));
  }

  private static boolean hasAny(String text, Set<String> stems) {
    return Words.of(text).stream().anyMatch(word -> stems.contains(word.stem()));
  }

  /** The country or its capital, by which a government or a state body is called. */
  private static Optional<String> seat(String name) {
    Optional<String> nation = nation(name);
    if (nation.isPresent()) {
      return nation;
    }
    Matcher in = IN.matcher(name);
    return in.find()
        ? Optional.of(in.group(1))
        : Optional.of(name)
            .filter(
                each -> Words.of(each).size() == 1 && Character.isUpperCase(each.codePointAt(0)));
  }

  private static final Pattern IN =
      Pattern.compile(
          "(?i:government|ministry|authorities|navy|army|cabinet) in (\\p{Lu}[\\p{L}-]+)");

  /** A country's name for its code, {@code Turkey} for {@code TR}; else the words as they are. */
  static String country(String code) {
    if (!CODE.matcher(code).matches()) {
      return code;
    }
    String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    return RENAMED.getOrDefault(name, name);
  }

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  /** Names that newer tables of the Java runtime have, as reports write them. */
  private static final Map<String, String> RENAMED =
      Map.of("Türkiye", "Turkey", "Myanmar (Burma)", "Myanmar", "China mainland", "China");

  private static String government(String nation) {
    return GOVERNMENT_OF + key(nation(nation).orElse(country(nation)));
  }

  /** The country that a name of a body has in it. */
  static Optional<String> nation(String name) {
    for (Pattern pattern : List.of(OF, WHOSE, ADJECTIVE)) {
      Matcher matcher = pattern.matcher(name);
      String found = null;
      while (matcher.find()) {
        found = matcher.group(1);
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (Word word : Words.of(name)) {
      if (!word.stem().equals("the")) {
        key.append(key.isEmpty() ? "" : " ").append(NationStem.of(word.stem()));
      }
    }
    return key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key.toString();
  }
}
