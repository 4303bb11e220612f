package org.sayso.cli.desk;

import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.ledger.ListFormat;
import org.sayso.cli.ledger.ListPrinter;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.ActResult;
import org.sayso.ledger.desk.CaseAct;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.desk.DeskJson;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** One command in a case. */
final class CaseRun {
  private final Console console;
  private final CaseOptions options;

  CaseRun(Console console, CaseOptions options) {
    this.console = console;
    this.options = options;
  }

  /** What a deed is made of. */
  record At(Ledger ledger, CaseState state, Instant now) {}

  /** Does something in a case and prints the case as it is then. */
  int act(String id, Function<At, Deed> make) {
    try (Ledger ledger = options.ledger.openExisting()) {
      CaseState state = state(ledger, id);
      Instant now = Instant.now();
      return told(ledger, act(ledger, state, make.apply(new At(ledger, state, now)), now));
    } catch (IllegalArgumentException e) {
      throw mistake(e);
    }
  }

  /** Enters a deed. */
  CaseState act(Ledger ledger, CaseState state, Deed deed, Instant now) {
    long seen = options.seen == null ? state.last() : options.seen;
    ActResult result = ledger.desk().act(new CaseAct(state.id(), by(), seen, deed), now);
    if (result instanceof ActResult.Stale stale) {
      throw stale(seen, stale);
    }
    return ((ActResult.Kept) result).state();
  }

  private static SaysoException stale(long seen, ActResult.Stale stale) {
    return new SaysoException(
        Fault.USER,
        "nothing was entered, since case "
            + stale.state().id()
            + " went on since entry "
            + seen
            + ":\n"
            + stale.since().stream()
                .map(
                    event ->
                        "  entry "
                            + event.entry()
                            + ", "
                            + event.at()
                            + ": "
                            + event.by()
                            + " "
                            + event.what())
                .collect(Collectors.joining("\n"))
            + "\nIf it still holds, enter it again with --seen "
            + stale.state().last());
  }

  /** Says that it was entered, and prints the case. */
  int told(Ledger ledger, CaseState state) {
    console.err().println("sayso: entered as entry " + state.last() + " in case " + state.id());
    print(console, options.format, ledger, state);
    return ExitCode.ALL;
  }

  static void print(Console console, @Nullable ListFormat format, Ledger ledger, CaseState state) {
    ListPrinter printer = printer(console, format, true);
    printer.print(DeskJson.write(state, Instant.now()));
    printer.end("");
  }

  static ListPrinter printer(Console console, @Nullable ListFormat format, boolean whole) {
    return new ListPrinter(
        console, format, CaseText.HEADER, CaseText::row, whole ? CaseText::whole : CaseText::brief);
  }

  String by() {
    if (options.by.isBlank()) {
      throw new SaysoException(
          Fault.USER, "say who does it with --by NAME, or once for all with SAYSO_BY");
    }
    return options.by;
  }

  static SaysoException mistake(IllegalArgumentException cause) {
    return new SaysoException(Fault.USER, String.valueOf(cause.getMessage()), cause);
  }

  /** The case whose id begins so. */
  static CaseState state(Ledger ledger, String beginning) {
    return ledger.desk().one(beginning);
  }
}
