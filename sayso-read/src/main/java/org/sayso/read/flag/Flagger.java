package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.model.Flag;

/**
 * Raises flags where something in a report does not fit. Flags are hints for a reader, not
 * findings: each rule would rather miss a thing than cry wolf. Pure, and safe for many threads at
 * once.
 */
public final class Flagger {
  private static final Comparator<Flag> IN_TEXT_ORDER =
      Comparator.comparingInt(flag -> flag.spans().isEmpty() ? 0 : flag.spans().get(0).start());

  private final List<FlagRule> rules;

  private Flagger(List<FlagRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** With all flags. */
  public static Flagger create() {
    return create(FlagOptions.ALL);
  }

  public static Flagger create(FlagOptions options) {
    List<FlagRule> rules = new ArrayList<>();
    for (FlagType type : FlagType.values()) {
      if (options.types().contains(type)) {
        rules.add(rule(type, options));
      }
    }
    return new Flagger(rules);
  }

  private static FlagRule rule(FlagType type, FlagOptions options) {
    return switch (type) {
      case NUMBER_DIFFERS -> new NumberDiffers(CountedThings.load());
      case NAME_SPELLED_SEVERAL_WAYS -> new NameSpelledSeveralWays();
      case TRUNCATED_POST -> new TruncatedPost();
      case QUOTATION_DIFFERS_FROM_POST -> new QuotationDiffersFromPost();
      case UNDATED_REPORT -> new UndatedReport();
      case FUTURE_DATED_REPORT -> new FutureDatedReport(options.today());
      case UNNAMED_SOURCES_ONLY -> UnnamedSourcesOnly.load();
    };
  }

  /** The flags of a report, in the order of the text. */
  public List<Flag> flag(FlagInput input) {
    List<Flag> flags = new ArrayList<>();
    for (FlagRule rule : rules) {
      flags.addAll(rule.find(input));
    }
    flags.sort(IN_TEXT_ORDER);
    return List.copyOf(flags);
  }
}
