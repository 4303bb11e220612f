package org.sayso.server.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sayso.model.Stance;
import org.sayso.server.page.Sentence;
import org.sayso.server.page.StanceGroup;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.StatementView;

/**
 * The statements of a group of stances, those together that say the same in the same words.
 *
 * @param left how many more there are than are shown
 */
public record StanceSection(StanceGroup group, int statements, List<Said> said, int left) {
  private static final int MOST = 25;

  public StanceSection {
    said = List.copyOf(said);
  }

  /**
   * One wording of one voice.
   *
   * @param first where it stood first
   * @param repeats where else it stands, later or at the same time
   */
  public record Said(StatementView first, Sentence sentence, List<StatementView> repeats) {
    public Said {
      repeats = List.copyOf(repeats);
    }

    public Stance stance() {
      return first.stance();
    }
  }

  /** The sections of a claim that have statements. */
  static List<StanceSection> of(ClaimView claim, Function<StatementView, Sentence> sentences) {
    List<StanceSection> sections = new ArrayList<>();
    for (StanceGroup group : StanceGroup.values()) {
      List<StatementView> statements = claim.of(group);
      if (!statements.isEmpty()) {
        sections.add(section(group, statements, sentences));
      }
    }
    return sections;
  }

  private static StanceSection section(
      StanceGroup group,
      List<StatementView> statements,
      Function<StatementView, Sentence> sentences) {
    Map<List<Object>, List<StatementView>> same = new LinkedHashMap<>();
    for (StatementView statement : statements) {
      List<Object> key = List.of(statement.speaker(), statement.stance(), plain(statement.text()));
      same.computeIfAbsent(key, wording -> new ArrayList<>()).add(statement);
    }
    List<Said> said =
        same.values().stream()
            .limit(MOST)
            .map(
                wording ->
                    new Said(
                        wording.get(0),
                        sentences.apply(wording.get(0)),
                        wording.subList(1, wording.size())))
            .toList();
    return new StanceSection(group, statements.size(), said, same.size() - said.size());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}
