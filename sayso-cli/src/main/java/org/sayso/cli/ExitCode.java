package org.sayso.cli;

import org.sayso.model.SaysoException.Fault;

/** What the command's exit code says. The only place where a fault becomes a code. */
public final class ExitCode {
  /** Everything was read. */
  public static final int ALL = 0;

  /** Something was skipped, and is listed on standard error. */
  public static final int SOME_SKIPPED = 1;

  /** The command was used wrongly. */
  public static final int USAGE = 2;

  /** Something that Sayso needs is missing: a model file, room on the disk. */
  public static final int ENVIRONMENT = 3;

  /** Sayso itself is at fault. */
  public static final int BUG = 4;

  private ExitCode() {}

  public static int of(Fault fault) {
    return switch (fault) {
      case USER -> USAGE;
      case DATA -> SOME_SKIPPED;
      case ENVIRONMENT -> ENVIRONMENT;
      case BUG -> BUG;
    };
  }
}
