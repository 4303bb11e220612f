package org.sayso.cli.read;

import org.sayso.gather.input.GatherLimits;
import picocli.CommandLine.Option;

/** How much an input may cost. */
public final class LimitOptions {
  @Option(
      names = "--max-bytes",
      paramLabel = "BYTES",
      description = "Largest page that is read, unpacked. Usually ${DEFAULT-VALUE}.")
  private int maxBytes = GatherLimits.DEFAULT.maxPageBytes();

  @Option(
      names = "--max-line-bytes",
      paramLabel = "BYTES",
      description = "Largest line of JSON Lines that is read. Usually ${DEFAULT-VALUE}.")
  private int maxLineBytes = GatherLimits.DEFAULT.maxLineBytes();

  @Option(
      names = "--max-depth",
      paramLabel = "LEVELS",
      description = "Deepest nesting of elements in a page. Usually ${DEFAULT-VALUE}.")
  private int maxDepth = GatherLimits.DEFAULT.maxDepth();

  @Option(
      names = "--max-chars",
      paramLabel = "CHARS",
      description =
          "Longest text of a report; what is over it is listed as removed. Usually ${DEFAULT-VALUE}.")
  private int maxChars = GatherLimits.DEFAULT.maxTextChars();

  /**
   * The limits.
   *
   * @throws org.sayso.model.SaysoException of the user if one is out of its bounds; the message
   *     names the option
   */
  public GatherLimits limits() {
    return new GatherLimits(
        OptionBounds.within("--max-bytes", maxBytes, 1, Integer.MAX_VALUE),
        OptionBounds.within("--max-line-bytes", maxLineBytes, 1, Integer.MAX_VALUE),
        OptionBounds.within("--max-depth", maxDepth, 1, Integer.MAX_VALUE),
        OptionBounds.within("--max-chars", maxChars, 1, Integer.MAX_VALUE));
  }
}
