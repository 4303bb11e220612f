package org.sayso.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.sayso.cli.access.TokenCommand;
import org.sayso.cli.access.UserCommand;
import org.sayso.cli.desk.CaseCommand;
import org.sayso.cli.gather.GatherCommand;
import org.sayso.cli.kb.KnowledgeBaseCommand;
import org.sayso.cli.ledger.LedgerCommands;
import org.sayso.cli.names.NamesCommand;
import org.sayso.cli.publish.ExportCommand;
import org.sayso.cli.publish.VerifyBundleCommand;
import org.sayso.cli.read.ReadCommand;
import org.sayso.cli.serve.ServeCommand;
import org.sayso.cli.terminal.OutputGone;
import org.sayso.cli.watch.WatchCommand;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code sayso} command, which only knows its subcommands. */
@Command(
    name = "sayso",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionText.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Reads news reports: who claims what, on whose word.",
    footer = {
      "",
      "sayso COMMAND --help tells more about a command.",
      "Completion in bash: source <(sayso generate-completion)"
    })
public final class SaysoCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private SaysoCommand() {}

  /**
   * The command with all its subcommands.
   *
   * @param engine makes the reading engine, when a command needs it
   * @param arguments what the command will be run with, as far as it is known: whoever only reads
   *     need not wait for all the other subcommands
   */
  public static CommandLine line(
      Console console, Supplier<ReadingStage> engine, String... arguments) {
    CommandLine line = new CommandLine(new SaysoCommand());
    line.addSubcommand(new ReadCommand(console, engine));
    if (arguments.length == 0 || !arguments[0].equals("read")) {
      addOthers(line, console, engine);
    }
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.terminal().colour() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.min(100, Math.max(60, console.terminal().width())));
    line.setParameterExceptionHandler((wrong, given) -> usageError(wrong));
    line.setExecutionStrategy(SaysoCommand::quietAfterReader);
    line.setExecutionExceptionHandler((failure, command, result) -> failed(console, failure));
    return line;
  }

  private static void addOthers(CommandLine line, Console console, Supplier<ReadingStage> engine) {
    line.addSubcommand(new GatherCommand(console));
    LedgerCommands.all(console, engine).forEach(line::addSubcommand);
    line.addSubcommand(CaseCommand.line(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new VerifyBundleCommand(console));
    line.addSubcommand(new WatchCommand(console, engine));
    line.addSubcommand(new ServeCommand(console, engine));
    line.addSubcommand(UserCommand.line(console));
    line.addSubcommand(TokenCommand.line(console));
    line.addSubcommand(NamesCommand.line(console));
    line.addSubcommand(KnowledgeBaseCommand.line(console));
    line.addSubcommand(new GenerateCompletion());
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Help is printed outside of any command, and may be what nobody reads to its end. */
  private static int quietAfterReader(ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (OutputGone nobodyReads) {
      return ExitCode.ALL;
    }
  }

  private static int usageError(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("sayso: " + wrong.getMessage() + "; try: " + name + " --help");
    return ExitCode.USAGE;
  }

  private static int failed(Console console, Exception failure) {
    if (failure instanceof OutputGone) {
      return ExitCode.ALL;
    }
    if (failure instanceof SaysoException known) {
      console.err().println("sayso: " + known.getMessage());
      return ExitCode.of(known.fault());
    }
    console.err().println("sayso: a fault of Sayso itself, please report it with what follows");
    failure.printStackTrace(console.err());
    return ExitCode.BUG;
  }
}
