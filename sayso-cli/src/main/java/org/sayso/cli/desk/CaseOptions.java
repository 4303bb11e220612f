package org.sayso.cli.desk;

import org.jspecify.annotations.Nullable;
import org.sayso.cli.ledger.LedgerOptions;
import org.sayso.cli.ledger.ListFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose act it is, upon what, and how the case is printed afterwards. */
final class CaseOptions {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:SAYSO_BY:-}",
      description = "Who does it. Usually what SAYSO_BY says.")
  String by = "";

  @Option(
      names = "--seen",
      paramLabel = "ENTRY",
      description =
          "The last entry of the case that you saw. If the case went on since, nothing is entered.")
  @Nullable Long seen;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How the case is printed: ${COMPLETION-CANDIDATES}.")
  @Nullable ListFormat format;

  @Mixin LedgerOptions ledger = new LedgerOptions();
}
