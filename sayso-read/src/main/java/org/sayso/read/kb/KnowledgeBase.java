package org.sayso.read.kb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.read.names.NameFolding;
import org.sayso.read.names.NameScript;
import org.sayso.read.table.RulesRow;

/**
 * Who acts in the news: countries, office holders with the dates of their offices, organisations
 * and the metonyms of governments, each looked up by name. Immutable and safe for many threads at
 * once.
 *
 * <pre>{@code
 * KnowledgeBase kb = KnowledgeBase.shipped();
 * kb.holder("president", "UA", LocalDate.of(2025, 4, 8)); // Volodymyr Zelenskyy
 * }</pre>
 */
public final class KnowledgeBase {
  private final Map<String, KnownActor> byKey;
  private final Map<String, List<KnownActor>> byName;
  private final Map<String, Country> byCode;
  private final Map<String, Country> byDemonym;
  private final Map<String, Country> byCapital;
  private final Map<String, Metonym> metonyms;
  private final Map<String, List<Tenure>> byOffice;
  private final Map<String, List<Tenure>> byHolder;
  private final GivenNames givenNames;
  private final AtomicReference<@Nullable CountryNames> countryNames = new AtomicReference<>();

  private KnowledgeBase(Builder builder, GivenNames givenNames) {
    this.byKey = Map.copyOf(builder.byKey);
    this.byName = builder.frozenNames();
    this.byCode = Map.copyOf(builder.byCode);
    this.byDemonym = Map.copyOf(builder.byDemonym);
    this.byCapital = Map.copyOf(builder.byCapital);
    this.metonyms = Map.copyOf(builder.metonyms);
    this.byOffice = frozen(builder.byOffice);
    this.byHolder = frozen(builder.byHolder);
    this.givenNames = givenNames;
  }

  /** The tables that come with Sayso. */
  public static KnowledgeBase shipped() {
    return shippedWith(List.of(), List.of());
  }

  /**
   * The tables that come with Sayso and what a user has brought. A brought actor with a shipped
   * actor's key stands in its place.
   */
  public static KnowledgeBase shippedWith(List<? extends KnownActor> actors, List<Tenure> tenures) {
    Builder builder = new Builder();
    rows("countries.tsv", KnowledgeTables.COUNTRY_COLUMNS)
        .forEach(row -> builder.add(KnowledgeTables.country(row)));
    rows("organizations.tsv", KnowledgeTables.ORGANIZATION_COLUMNS)
        .forEach(row -> builder.add(KnowledgeTables.organization(row)));
    rows("persons.tsv", KnowledgeTables.PERSON_COLUMNS)
        .forEach(row -> builder.add(KnowledgeTables.person(row)));
    for (RulesRow row : rows("offices.tsv", KnowledgeTables.OFFICE_COLUMNS)) {
      Tenure tenure = KnowledgeTables.tenure(row);
      if (!builder.byKey.containsKey(tenure.person())) {
        throw row.wrong("no person has the key " + tenure.person());
      }
      builder.add(tenure);
    }
    rows("metonyms.tsv", KnowledgeTables.METONYM_COLUMNS)
        .forEach(row -> builder.add(KnowledgeTables.metonym(row)));
    actors.forEach(builder::add);
    tenures.forEach(builder::add);
    return new KnowledgeBase(builder, GivenNames.shipped());
  }

  /** Everybody who is known by this name, whatever the case and the accents. */
  public List<KnownActor> named(String name) {
    return byName.getOrDefault(NameFolding.fold(withoutArticle(name)), List.of());
  }

  /** The actor with a key. */
  public Optional<KnownActor> actor(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The country with this ISO 3166 alpha-2 code. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The country of this English name: "Ukraine", "the UK"; or of a name in another script, in any
   * language: "Україна".
   */
  public Optional<Country> countryNamed(String name) {
    Optional<Country> english =
        named(name).stream().filter(Country.class::isInstance).map(Country.class::cast).findFirst();
    return english.isPresent() || NameScript.of(name) == NameScript.LATIN
        ? english
        : countryInAnyLanguage(name);
  }

  /** The country that any language of CLDR calls so: "Deutschland", "ウクライナ". */
  public Optional<Country> countryInAnyLanguage(String name) {
    CountryNames names = countryNames.get();
    if (names == null) {
      names = CountryNames.inAllLanguages(byCode.values());
      countryNames.compareAndSet(null, names);
    }
    return names.code(name).flatMap(this::country);
  }

  /** The country whose people or things are called so: "Ukrainian". */
  public Optional<Country> countryOfDemonym(String word) {
    return Optional.ofNullable(byDemonym.get(NameFolding.fold(word)));
  }

  /** The country whose capital this is. */
  public Optional<Country> countryOfCapital(String city) {
    return Optional.ofNullable(byCapital.get(NameFolding.fold(city)));
  }

  /** What a place or building stands for when it speaks: "the Kremlin". */
  public Optional<Metonym> metonym(String name) {
    return Optional.ofNullable(metonyms.get(NameFolding.fold(withoutArticle(name))));
  }

  /**
   * Who surely held an office on a day; empty if nobody is known or several are.
   *
   * @param office "president", in any case
   * @param of ISO 3166 alpha-2 code, or the name of an organisation
   */
  public Optional<KnownPerson> holder(String office, String of, LocalDate day) {
    @Nullable Tenure latest = null;
    boolean tie = false;
    for (Tenure tenure : offices(office, of)) {
      if (!tenure.heldOn(day)) {
        continue;
      }
      int order = latest == null ? 1 : start(tenure).compareTo(start(latest));
      tie =
          order == 0 && latest != null && !latest.person().equals(tenure.person())
              || tie && order <= 0;
      latest = order > 0 ? tenure : latest;
    }
    return latest == null || tie ? Optional.empty() : person(latest.person());
  }

  /** Of an organisation by any of its names: "NATO", "North Atlantic Treaty Organization". */
  private List<Tenure> offices(String office, String of) {
    List<Tenure> found = byOffice.get(officeKey(office, of));
    if (found != null) {
      return found;
    }
    for (KnownActor known : named(of)) {
      for (String name : allNames(known)) {
        List<Tenure> called = byOffice.get(officeKey(office, name));
        if (called != null) {
          return called;
        }
      }
    }
    return List.of();
  }

  private static List<String> allNames(KnownActor actor) {
    List<String> names = new ArrayList<>(actor.aliases());
    names.add(0, actor.name());
    return names;
  }

  /** The offices of a person, in the order of the table. */
  public List<Tenure> tenures(String personKey) {
    return byHolder.getOrDefault(personKey, List.of());
  }

  public GivenNames givenNames() {
    return givenNames;
  }

  /** All actors, in no particular order. */
  public List<KnownActor> actors() {
    return List.copyOf(byKey.values());
  }

  private Optional<KnownPerson> person(String key) {
    return byKey.get(key) instanceof KnownPerson person ? Optional.of(person) : Optional.empty();
  }

  private static LocalDate start(Tenure tenure) {
    LocalDate from = tenure.from();
    return from == null ? LocalDate.MIN : from;
  }

  private static String officeKey(String office, String of) {
    return NameFolding.fold(office) + "\t" + NameFolding.fold(of);
  }

  private static String withoutArticle(String name) {
    String trimmed = name.strip();
    return trimmed.regionMatches(true, 0, "the ", 0, 4) && trimmed.length() > 4
        ? trimmed.substring(4)
        : trimmed;
  }

  private static List<RulesRow> rows(String file, String[] columns) {
    return KnowledgeTables.shipped(file, columns).rows();
  }

  private static <T> Map<String, List<T>> frozen(Map<String, List<T>> lists) {
    Map<String, List<T>> frozen = new HashMap<>();
    lists.forEach((key, list) -> frozen.put(key, List.copyOf(list)));
    return Map.copyOf(frozen);
  }

  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  /** Gathers the tables; lives only while they are read. */
  private static final class Builder {
    private final Map<String, KnownActor> byKey = new LinkedHashMap<>();
    private final Map<String, Set<KnownActor>> names = new HashMap<>();
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byDemonym = new HashMap<>();
    private final Map<String, Country> byCapital = new HashMap<>();
    private final Map<String, Metonym> metonyms = new HashMap<>();
    private final Map<String, List<Tenure>> byOffice = new HashMap<>();
    private final Map<String, List<Tenure>> byHolder = new HashMap<>();

    void add(KnownActor actor) {
      KnownActor before = byKey.put(actor.key(), actor);
      if (before != null) {
        unname(before.name(), before);
        before.aliases().forEach(alias -> unname(alias, before));
        unname(otherWayRound(before.name()), before);
      }
      name(actor.name(), actor);
      actor.aliases().forEach(alias -> name(alias, actor));
      if (actor instanceof KnownPerson
          && actor.aliases().stream().anyMatch(EAST_ASIAN.asPredicate())) {
        name(otherWayRound(actor.name()), actor);
      }
      if (actor instanceof Country country) {
        byCode.put(country.code(), country);
        country
            .demonyms()
            .forEach(demonym -> byDemonym.putIfAbsent(NameFolding.fold(demonym), country));
        country
            .capitals()
            .forEach(capital -> byCapital.putIfAbsent(NameFolding.fold(capital), country));
      }
    }

    void add(Tenure tenure) {
      byOffice
          .computeIfAbsent(officeKey(tenure.office(), tenure.of()), key -> new ArrayList<>())
          .add(tenure);
      byHolder.computeIfAbsent(tenure.person(), key -> new ArrayList<>()).add(tenure);
    }

    void add(Metonym metonym) {
      metonyms.put(NameFolding.fold(metonym.name()), metonym);
    }

    Map<String, List<KnownActor>> frozenNames() {
      Map<String, List<KnownActor>> frozen = new HashMap<>();
      names.forEach((name, actors) -> frozen.put(name, List.copyOf(actors)));
      return Map.copyOf(frozen);
    }

    /** "Ishiba Shigeru" for "Shigeru Ishiba": in East Asia the surname stands first. */
    private static String otherWayRound(String name) {
      int gap = name.lastIndexOf(' ');
      return gap < 0 ? name : name.substring(gap + 1) + " " + name.substring(0, gap);
    }

    private void unname(String name, KnownActor actor) {
      Set<KnownActor> known = names.get(NameFolding.fold(withoutArticle(name)));
      if (known != null) {
        known.remove(actor);
      }
    }

    private void name(String name, KnownActor actor) {
      names
          .computeIfAbsent(NameFolding.fold(withoutArticle(name)), key -> new LinkedHashSet<>())
          .add(actor);
    }
  }
}
