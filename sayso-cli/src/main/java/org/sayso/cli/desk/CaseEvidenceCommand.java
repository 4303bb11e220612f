package org.sayso.cli.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.CaseWork;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso case evidence}. */
@Command(
    name = "evidence",
    sortOptions = false,
    header = "Attaches a file to a case, copies one out, or logs what was done with one.",
    description = {
      "",
      "Files are kept by their SHA-256; their bytes are never changed. The custody log tells who did what with them.",
      ""
    })
public final class CaseEvidenceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's id, or its beginning.")
  private String id = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE|HASH",
      description =
          "The file to attach; with --handled or --out the hash of a kept one, or its beginning.")
  private String file = "";

  @Option(names = "--description", paramLabel = "TEXT", description = "What it shows.")
  private String description = "";

  @Option(names = "--from", paramLabel = "WHOM", description = "Where it was had from.")
  private String from = "";

  @Option(
      names = "--limit",
      paramLabel = "MB",
      description = "How large it may be. Usually ${DEFAULT-VALUE} MB.")
  private long limit = 1024;

  @Option(names = "--handled", paramLabel = "TEXT", description = "What was done with the file.")
  private @Nullable String handled;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Copies the kept file out, once its bytes are found to be whole.")
  private @Nullable Path out;

  @Mixin private CaseOptions options = new CaseOptions();

  public CaseEvidenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CaseRun(console, options).act(id, this::deed);
  }

  private Deed deed(CaseRun.At at) {
    if (out != null) {
      return copied(at, out);
    }
    if (handled != null) {
      return new Deed.Handle(kept(at.state()), handled);
    }
    return attached(at);
  }

  private Deed attached(CaseRun.At at) {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new SaysoException(Fault.USER, file + " is not a file");
    }
    Path name = path.getFileName();
    try (InputStream in = Files.newInputStream(path)) {
      EvidenceFile taken =
          at.ledger()
              .evidence()
              .put(name == null ? file : name.toString(), in, Math.multiplyExact(limit, 1L << 20));
      return new Deed.Attach(taken, description, from);
    } catch (IOException e) {
      throw new SaysoException(Fault.ENVIRONMENT, file + " cannot be read: " + e.getMessage(), e);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("--limit " + limit + " is too large", e);
    }
  }

  private Deed copied(CaseRun.At at, Path target) {
    EvidenceHash hash = kept(at.state());
    if (Files.exists(target)) {
      throw new SaysoException(Fault.USER, target + " is there already; choose another name");
    }
    if (!at.ledger().evidence().intact(hash)) {
      throw new SaysoException(
          Fault.DATA,
          "the kept file "
              + hash
              + " no longer has its hash: it was altered in the evidence folder; restore it from a backup");
    }
    try (InputStream in = at.ledger().evidence().open(hash)) {
      Files.copy(in, target);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT, target + " cannot be written: " + e.getMessage(), e);
    }
    return new Deed.Handle(hash, handled == null ? "copied it out" : handled);
  }

  private EvidenceHash kept(CaseState state) {
    List<EvidenceHash> found =
        state.work().evidence().stream()
            .map(CaseWork.KeptFile::file)
            .map(EvidenceFile::hash)
            .filter(hash -> hash.hex().startsWith(file))
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          (found.isEmpty() ? "no evidence file of case " : "several evidence files of case ")
              + state.id()
              + " has a hash that begins with "
              + file);
    }
    return found.get(0);
  }
}
