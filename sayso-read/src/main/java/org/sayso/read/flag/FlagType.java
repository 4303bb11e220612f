package org.sayso.read.flag;

import java.util.Locale;

/** The sorts of flags that a {@link Flagger} raises; each can be switched off. */
public enum FlagType {
  /** The same thing is counted twice, with different numbers. */
  NUMBER_DIFFERS,
  /** One person's name stands there in several spellings. */
  NAME_SPELLED_SEVERAL_WAYS,
  /** An embedded post is shown in part only. */
  TRUNCATED_POST,
  /** A quotation gives words of an embedded post, but not as they stand there. */
  QUOTATION_DIFFERS_FROM_POST,
  /** The report bears no date. */
  UNDATED_REPORT,
  /** The report is dated after the day of reference, or a post in it after the report. */
  FUTURE_DATED_REPORT,
  /** What the report opens with rests on unnamed sources only. */
  UNNAMED_SOURCES_ONLY;

  /** The type as it stands in a reading: {@code number-differs}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
