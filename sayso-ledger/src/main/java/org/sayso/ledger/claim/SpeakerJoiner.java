package org.sayso.ledger.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sayso.ledger.chain.ChainFinder;
import org.sayso.ledger.fact.NationStem;
import org.sayso.ledger.fact.Speaker;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.Words;
import org.sayso.model.ActorType;
import org.sayso.model.Role;

/**
 * Joins the speakers of a story's reports that are the same: by the knowledge base's key, by
 * spellings that are alike, by an office that only one named person holds. Pure; the order of the
 * statements does not matter.
 */
final class SpeakerJoiner {
  private SpeakerJoiner() {}

  /**
   * The voice of each speaker.
   *
   * @param outlets the names of those who publish the story's reports
   */
  static Map<Speaker, Voice> join(Collection<Statement> statements, Set<String> outlets) {
    List<Speaker> speakers =
        statements.stream()
            .map(Statement::speaker)
            .filter(Speaker::known)
            .distinct()
            .sorted(Comparator.comparing(Speaker::toString))
            .toList();
    int[] root = new int[speakers.size()];
    Arrays.setAll(root, i -> i);
    for (int i = 0; i < speakers.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (same(speakers.get(i), speakers.get(j))) {
          root[find(root, i)] = find(root, j);
        }
      }
    }
    joinCalled(speakers, root, outlets);
    Map<Integer, List<Speaker>> groups = new TreeMap<>();
    for (int i = 0; i < speakers.size(); i++) {
      groups.computeIfAbsent(find(root, i), at -> new ArrayList<>()).add(speakers.get(i));
    }
    Map<Speaker, Voice> voices = new HashMap<>();
    voices.put(Speaker.NOBODY, Voice.NOBODY);
    for (List<Speaker> group : groups.values()) {
      Voice voice = voice(group, outlets);
      group.forEach(speaker -> voices.put(speaker, voice));
    }
    return Sides.settle(voices, statements);
  }

  private static int find(int[] root, int at) {
    int top = at;
    while (root[top] != top) {
      top = root[top];
    }
    return top;
  }

  /**
   * Joins those who are called by an office or by a part of a name with the one voice of the story
   * that it fits: the interior minister, the rescue centre. Where it fits several, none is joined.
   */
  private static void joinCalled(List<Speaker> speakers, int[] root, Set<String> outlets) {
    for (int i = 0; i < speakers.size(); i++) {
      Speaker speaker = speakers.get(i);
      if (outlet(speaker, outlets)) {
        continue;
      }
      Set<Integer> fitting = new java.util.TreeSet<>();
      for (int j = 0; j < speakers.size(); j++) {
        if (find(root, i) != find(root, j)
            && !outlet(speakers.get(j), outlets)
            && calls(speaker, speakers.get(j))) {
          fitting.add(find(root, j));
        }
      }
      if (fitting.size() == 1) {
        root[find(root, i)] = fitting.iterator().next();
      }
    }
  }

  /**
   * Whether what the one is called by is an office or a part of the name of the other, named one.
   */
  private static boolean calls(Speaker called, Speaker named) {
    if (!named.named() && !BODIES.matcher(named.name()).matches()) {
      return false;
    }
    if (named.named() && named.type() == ActorType.PERSON) {
      return !called.named()
          && Offices.of(called).stream()
              .anyMatch(
                  office ->
                      Offices.of(named).stream().anyMatch(other -> Offices.same(office, other)));
    }
    if (AUTHORITIES.matcher(called.name()).find()) {
      return false;
    }
    List<String> part = telling(called.name());
    List<String> whole = telling(named.name());
    if (called.type() == ActorType.PERSON && called.named()) {
      return part.size() == 1
          && whole.size() > 1
          && named.named()
          && called.roles().isEmpty()
          && whole.get(0).equals(part.get(0));
    }
    return (called.named() ? part.size() > 1 : !part.isEmpty())
        && part.size() < whole.size()
        && whole.containsAll(part)
        && part.get(part.size() - 1).equals(whole.get(whole.size() - 1));
  }

  /** They are the government, and not the one authority that has a name. */
  private static final Pattern AUTHORITIES = Pattern.compile("(?i)\\bauthorities\\b");

  /** Bodies of which a story has one: "the stock exchange" is known without a name. */
  private static final Pattern KNOWN_BODIES =
      Pattern.compile(
          "(?i)(?!an? |any |some |another ).*\\b(?:office|ministry|chancery|court|commission|police|parliament|embassy|exchange|government|navy|army|coastguard|coast guard|cabinet)");

  private static final Pattern BODIES =
      Pattern.compile(
          "(?i).*\\b(?:office|ministry|chancery|court|commission|police|board|agency|bureau|authority|service|centre|center|council|parliament|company|embassy|bank|exchange|union|party|university|hospital|institute|government|navy|army|department|directorate|administration|operator|brigade|committee)");

  private static List<String> telling(String name) {
    return Words.stems(name).stream().filter(stem -> !ARTICLES.contains(stem)).toList();
  }

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "of", "and", "for", "in");

  private static boolean outlet(Speaker speaker, Set<String> outlets) {
    return speaker.type() == ActorType.OUTLET
        || outlets.stream().anyMatch(outlet -> ChainFinder.sameOutlet(speaker.name(), outlet))
        || speaker.type() != ActorType.PERSON && PAPERS.matcher(speaker.name()).matches();
  }

  private static final Pattern PAPERS =
      Pattern.compile(
          "(?i)(?:(?:the|a|an|this|our|local|same) )*(?:newspaper|paper|newsletter|magazine|broadcaster|news agency|channel|radio station|station|daily|weekly|website|tabloid)");

  static boolean same(Speaker one, Speaker other) {
    if (one.knowledgeKey() != null && other.knowledgeKey() != null) {
      return one.knowledgeKey().equals(other.knowledgeKey());
    }
    if (one.name().equalsIgnoreCase(other.name())) {
      return one.named() == other.named();
    }
    if (!one.named() || !other.named()) {
      return one.named() != other.named() && sameOffice(one, other);
    }
    boolean persons = one.type() == ActorType.PERSON && other.type() == ActorType.PERSON;
    if (persons) {
      return spellings(one).stream()
          .anyMatch(
              name ->
                  spellings(other).stream().anyMatch(variant -> NameLikeness.same(name, variant)));
    }
    if (one.type() == ActorType.PERSON || other.type() == ActorType.PERSON) {
      return false;
    }
    return keys(one).stream().anyMatch(keys(other)::contains);
  }

  /** An unnamed holder of an office and a named holder of the same. */
  private static boolean sameOffice(Speaker one, Speaker other) {
    for (Role role : one.roles()) {
      for (Role variant : other.roles()) {
        if (role.of() != null
            && variant.of() != null
            && Institutions.key(role.of()).equals(Institutions.key(variant.of()))
            && Institutions.key(role.title()).equals(Institutions.key(variant.title()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> spellings(Speaker speaker) {
    List<String> spellings = new ArrayList<>(List.of(speaker.name()));
    for (String alias : speaker.aliases()) {
      boolean nameLike =
          !alias.isEmpty() && Character.isUpperCase(alias.codePointAt(0)) && alias.indexOf('_') < 0;
      if (nameLike && Words.of(alias).stream().allMatch(Word::capital)) {
        spellings.add(alias);
      }
    }
    return spellings;
  }

  private static Set<String> keys(Speaker speaker) {
    Set<String> keys = new HashSet<>(Set.of(Institutions.key(speaker.name())));
    for (String alias : speaker.aliases()) {
      if (!alias.isEmpty() && Words.of(alias).stream().anyMatch(Word::capital)) {
        keys.add(Institutions.key(alias));
      }
    }
    return keys;
  }

  private static Voice voice(List<Speaker> group, Set<String> outlets) {
    Speaker fullest =
        group.stream()
            .max(
                Comparator.comparing(Speaker::named)
                    .thenComparing(speaker -> speaker.knowledgeKey() != null)
                    .thenComparing(speaker -> Words.of(speaker.name()).size())
                    .thenComparing(speaker -> count(group, speaker.name()))
                    .thenComparing(Speaker::name, Comparator.reverseOrder()))
            .orElseThrow();
    Set<String> words = new HashSet<>();
    for (Speaker speaker : group) {
      List<String> texts = new ArrayList<>(speaker.aliases());
      texts.add(speaker.name());
      speaker
          .roles()
          .forEach(role -> texts.add(role.title() + " " + (role.of() == null ? "" : role.of())));
      for (String text : texts) {
        Words.of(text)
            .forEach(word -> words.add(word.capital() ? NationStem.of(word.stem()) : word.stem()));
      }
    }
    List<Speaker> sorted = new ArrayList<>(group);
    sorted.sort(Comparator.comparing(speaker -> speaker != fullest));
    return new Voice(
        fullest.name(),
        group.stream().anyMatch(speaker -> outlet(speaker, outlets))
            ? ActorType.OUTLET
            : fullest.type(),
        fullest.named() || KNOWN_BODIES.matcher(fullest.name()).matches(),
        Institutions.of(fullest.name(), sorted),
        words);
  }

  private static long count(List<Speaker> group, String name) {
    return group.stream().filter(speaker -> speaker.name().equals(name)).count();
  }
}
