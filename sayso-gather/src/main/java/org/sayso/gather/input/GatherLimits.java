package org.sayso.gather.input;

/**
 * How much hostile input may cost. Whatever is larger is skipped with a coded reason, never cut
 * silently.
 *
 * @param maxPageBytes largest page or text file that is read into memory, in bytes
 * @param maxLineBytes largest line of JSON Lines, in bytes
 * @param maxDepth deepest nesting of elements in a page; what lies deeper is left out
 * @param maxTextChars longest text of a report, in UTF-16 {@code char}s
 */
public record GatherLimits(int maxPageBytes, int maxLineBytes, int maxDepth, int maxTextChars) {
  /** 16 MiB a page, 16 MiB a line, 512 levels, four million chars. */
  public static final GatherLimits DEFAULT = new GatherLimits(16 << 20, 16 << 20, 512, 4_000_000);

  public GatherLimits {
    requirePositive("maxPageBytes", maxPageBytes);
    requirePositive("maxLineBytes", maxLineBytes);
    requirePositive("maxDepth", maxDepth);
    requirePositive("maxTextChars", maxTextChars);
  }

  private static void requirePositive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " " + value + " is below 1");
    }
  }
}
