package org.sayso.cli.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sayso.model.Flag;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.read.flag.FlagType;
import org.sayso.read.time.WeekdayFlagger;
import picocli.CommandLine.Option;

/** Which sorts of flags a command leaves out. */
public final class FlagSwitches {
  @Option(
      names = "--no-flag",
      paramLabel = "TYPE",
      split = ",",
      completionCandidates = Types.class,
      description =
          "Raise no flags of this type: ${COMPLETION-CANDIDATES}. Several with commas between them.")
  private List<String> off = new ArrayList<>();

  /** What may be switched off. */
  static final class Types implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }

  private static List<String> all() {
    return Stream.concat(
            Stream.of(WeekdayFlagger.TYPE), Arrays.stream(FlagType.values()).map(FlagType::code))
        .toList();
  }

  /**
   * The engine without these flags.
   *
   * @throws SaysoException of the user if a type is not known
   */
  public Supplier<ReadingStage> engine(Supplier<ReadingStage> usual) {
    for (String type : off) {
      if (!all().contains(type)) {
        throw new SaysoException(
            Fault.USER,
            "--no-flag " + type + " is no type of flag; there are " + String.join(", ", all()));
      }
    }
    Set<String> left = new TreeSet<>(off);
    return left.isEmpty() ? usual : () -> new Quiet(usual.get(), left);
  }

  private record Quiet(ReadingStage engine, Set<String> off) implements ReadingStage {
    @Override
    public Reading read(Report report) {
      Reading whole = engine.read(report);
      List<Flag> flags = whole.flags().stream().filter(flag -> !off.contains(flag.type())).toList();
      return new Reading(
          whole.report(),
          whole.attributions(),
          whole.actors(),
          whole.evidence(),
          whole.times(),
          whole.places(),
          flags);
    }
  }
}
