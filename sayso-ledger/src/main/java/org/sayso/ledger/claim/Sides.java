package org.sayso.ledger.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.ledger.fact.Speaker;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.text.WordStem;
import org.sayso.model.ActorType;
import org.sayso.model.Stance;

/**
 * Which government the voices of a story speak for whose report does not say it: a country by its
 * name speaks for its government; a minister of no named country for the government that most of
 * the story's office holders speak for, unless he denies, and then for the other one, if there is
 * just one. A report of the country names it once or not at all. Pure.
 */
final class Sides {
  private static final Set<String> SPEAKING_FOR_A_BODY =
      Set.of(
          WordStem.of("spokesman"),
          WordStem.of("spokeswoman"),
          WordStem.of("spokesperson"),
          WordStem.of("commodore"),
          WordStem.of("general"),
          WordStem.of("colonel"),
          WordStem.of("admiral"));

  private Sides() {}

  /** The same voices, each with the institution that the story as a whole gives it. */
  static Map<Speaker, Voice> settle(Map<Speaker, Voice> voices, Collection<Statement> statements) {
    Map<Speaker, Voice> named = countries(voices);
    Map<String, Set<String>> holders = new TreeMap<>();
    Set<String> governments = new TreeSet<>();
    Set<Voice> denying = denying(named, statements);
    Set<String> deniers = new HashSet<>();
    denying.forEach(voice -> deniers.add(voice.institution()));
    for (Voice voice : named.values()) {
      if (voice.institution().startsWith(Institutions.GOVERNMENT_OF)) {
        governments.add(voice.institution());
        if (voice.type() == ActorType.PERSON && !deniers.contains(voice.institution())) {
          holders.computeIfAbsent(voice.institution(), key -> new TreeSet<>()).add(voice.name());
        }
      }
    }
    Optional<String> most = most(holders);
    if (most.isEmpty()) {
      return named;
    }
    Set<String> known = seats(named, governments);
    Set<String> seats = new HashSet<>(known);
    seats.retainAll(answering(named, statements));
    List<String> countries =
        governments.stream()
            .filter(each -> !each.equals(most.get()) && !known.contains(each))
            .toList();
    List<String> others =
        countries.isEmpty() ? charged(most.get(), named, statements).stream().toList() : countries;
    Map<Speaker, Voice> settled = new HashMap<>();
    named.forEach(
        (speaker, voice) -> {
          boolean denies =
              denying.contains(voice)
                  && !(others.size() == 1 && charges(voice, others.get(0), named, statements));
          boolean open = voice.institution().equals(Institutions.GOVERNMENT);
          Voice taken = voice;
          if (seats.contains(voice.institution()) && others.size() == 1) {
            taken = voice.of(others.get(0));
          } else if (open && !denies) {
            taken = voice.of(most.get());
          } else if (denies && others.size() == 1 && (open || speaksForSomebody(voice))) {
            taken = voice.of(others.get(0));
          }
          settled.put(speaker, taken);
        });
    return settled;
  }

  /**
   * The governments that the story knows by where they sit alone: "the government in Tolmash". One
   * of them that denies or is silent is the other side, if there is just one.
   */
  private static Set<String> seats(Map<Speaker, Voice> voices, Set<String> governments) {
    Set<String> seats = new HashSet<>();
    Set<String> otherwise = new HashSet<>();
    for (Voice voice : voices.values()) {
      if (SEAT.matcher(voice.name()).matches()) {
        seats.add(voice.institution());
      } else if (voice.name().indexOf(' ') >= 0) {
        otherwise.add(voice.institution());
      }
    }
    seats.retainAll(governments);
    seats.removeAll(otherwise);
    return seats;
  }

  private static final Pattern SEAT =
      Pattern.compile(
          "(?:.* )?(?i:government|ministry|authorities|officials|navy|army|cabinet) in \\p{Lu}[\\p{L}-]+(?:['’]s .*)?");

  /** Karvelia beside the Karvelian government, however a report took the name. */
  private static Map<Speaker, Voice> countries(Map<Speaker, Voice> voices) {
    Set<String> governments = new HashSet<>();
    for (Voice voice : voices.values()) {
      if (voice.institution().startsWith(Institutions.GOVERNMENT_OF)) {
        governments.add(voice.institution());
      }
    }
    Map<Speaker, Voice> named = new HashMap<>();
    voices.forEach(
        (speaker, voice) -> {
          String government = Institutions.GOVERNMENT_OF + Institutions.key(voice.name());
          named.put(
              speaker,
              voice.known() && !voice.outlet() && governments.contains(government)
                  ? new Voice(voice.name(), ActorType.GOVERNMENT, true, government, voice.words())
                  : voice);
        });
    return named;
  }

  private static Optional<String> most(Map<String, Set<String>> holders) {
    int largest = holders.values().stream().mapToInt(Set::size).max().orElse(0);
    List<String> having =
        holders.entrySet().stream()
            .filter(entry -> entry.getValue().size() == largest)
            .map(Map.Entry::getKey)
            .toList();
    return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
  }

  /** Whether it says something of the other side that is no denial: nobody charges his own. */
  private static boolean charges(
      Voice voice,
      String government,
      Map<Speaker, Voice> voices,
      Collection<Statement> statements) {
    String country = government.substring(Institutions.GOVERNMENT_OF.length());
    return statements.stream()
        .anyMatch(
            statement ->
                StanceGroups.supports(statement.stance())
                    && !statement.proposition().negated()
                    && statement.proposition().names().contains(country)
                    && voice.equals(voices.get(statement.speaker())));
  }

  /**
   * The government of the country whose people one side speaks of most: "a Sarkovian policeman".
   */
  private static Optional<String> charged(
      String side, Map<Speaker, Voice> voices, Collection<Statement> statements) {
    Map<String, Integer> named = new TreeMap<>();
    for (Statement statement : statements) {
      if (StanceGroups.supports(statement.stance())
          && voices.getOrDefault(statement.speaker(), Voice.NOBODY).institution().equals(side)) {
        Matcher matcher = OF_A_COUNTRY.matcher(statement.text());
        while (matcher.find()) {
          String government = Institutions.GOVERNMENT_OF + Institutions.key(matcher.group());
          if (!government.equals(side)) {
            named.merge(government, 1, Integer::sum);
          }
        }
      }
    }
    int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static final Pattern OF_A_COUNTRY =
      Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,}(?:ian|ean|ish|ese)\\b");

  /** The institutions of those who deny, doubt or decline to answer. */
  private static Set<String> answering(
      Map<Speaker, Voice> voices, Collection<Statement> statements) {
    Set<String> answering = new HashSet<>();
    for (Statement statement : statements) {
      if (StanceGroups.opposes(statement.stance()) || statement.stance() == Stance.DECLINES) {
        answering.add(voices.getOrDefault(statement.speaker(), Voice.NOBODY).institution());
      }
    }
    return answering;
  }

  private static Set<Voice> denying(Map<Speaker, Voice> voices, Collection<Statement> statements) {
    Set<Voice> denying = new HashSet<>();
    for (Statement statement : statements) {
      boolean negates = statement.stance() == Stance.ASSERTS && statement.proposition().negated();
      if (StanceGroups.opposes(statement.stance()) || negates) {
        denying.add(voices.getOrDefault(statement.speaker(), Voice.NOBODY));
      }
    }
    return denying;
  }

  /** Whether it is called by an office of a body that nothing names. */
  private static boolean speaksForSomebody(Voice voice) {
    return voice.named()
        && voice.type() == ActorType.PERSON
        && voice.institution().equals(Institutions.key(voice.name()))
        && voice.words().stream().anyMatch(SPEAKING_FOR_A_BODY::contains);
  }
}
