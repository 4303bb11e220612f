package org.sayso.cli.ledger;

import java.util.List;
import java.util.function.Supplier;
import org.sayso.cli.Console;
import org.sayso.model.ReadingStage;

/** All commands over the ledger, in the order in which the help lists them. */
public final class LedgerCommands {
  private LedgerCommands() {}

  public static List<Object> all(Console console, Supplier<ReadingStage> engine) {
    return List.of(
        new AddCommand(console, engine),
        new StoriesCommand(console),
        new ClaimsCommand(console),
        new ClaimCommand(console),
        new ChainCommand(console),
        new WhoCommand(console),
        new SearchCommand(console),
        new MatchCommand(console),
        new DecideCommand(console),
        new DiffCommand(console),
        new VerifyCommand(console),
        new RebuildCommand(console),
        new BackupCommand(console),
        new RestoreCommand(console));
  }
}
