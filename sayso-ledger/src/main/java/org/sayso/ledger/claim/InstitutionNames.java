package org.sayso.ledger.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.ledger.fact.Speaker;
import org.sayso.model.Role;

/**
 * What people call the institutions of a story, which the ledger compares by stems: "government of
 * Kelmora" for {@code government of kelmor}. Of several forms the shortest, which is the country's
 * name and not the word for its people. Immutable.
 */
final class InstitutionNames {
  private final Map<String, String> names = new HashMap<>();

  InstitutionNames(Collection<Heard> story) {
    story.stream()
        .flatMap(heard -> names(heard.statement().speaker()))
        .filter(name -> !name.isBlank())
        .distinct()
        .sorted(Comparator.comparing(String::length).thenComparing(name -> name))
        .forEach(name -> names.putIfAbsent(Institutions.key(name), name));
  }

  private static Stream<String> names(Speaker speaker) {
    String belongsTo = speaker.belongsTo() == null ? "" : speaker.belongsTo();
    Stream<String> roles =
        speaker.roles().stream()
            .map(Role::of)
            .map(of -> of == null ? "" : Institutions.country(of));
    List<String> own =
        Stream.concat(Stream.of(speaker.name(), belongsTo), speaker.aliases().stream()).toList();
    return Stream.of(
            own.stream(), roles, own.stream().flatMap(name -> Institutions.nation(name).stream()))
        .flatMap(names -> names);
  }

  /**
   * The name of an institution.
   *
   * @param voice the name of one who speaks for it, for one that has no name of its own
   */
  String of(String institution, String voice) {
    if (institution.startsWith(Institutions.GOVERNMENT_OF)) {
      String country = institution.substring(Institutions.GOVERNMENT_OF.length());
      return Institutions.GOVERNMENT_OF + names.getOrDefault(country, capital(country));
    }
    return institution.startsWith("unnamed") || institution.equals(Institutions.GOVERNMENT)
        ? voice
        : names.getOrDefault(institution, institution);
  }

  private static String capital(String word) {
    if (word.isEmpty()) {
      return word;
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
