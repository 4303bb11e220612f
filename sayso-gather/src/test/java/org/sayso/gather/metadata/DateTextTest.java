package org.sayso.gather.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.PublicationTime;

class DateTextTest {
  private final DateText dates = DateText.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-04-08|2025-04-08",
        "2025-04-08T10:30Z|2025-04-08T10:30:00Z",
        "2025-04-08T10:30:05.123+02:00|2025-04-08T10:30:05+02:00",
        "2025-04-08 10:30:05|2025-04-08T10:30:05",
        "2025-04-08 10:30:05 +0200|2025-04-08T10:30:05+02:00",
        "20250408|2025-04-08",
        "Tue, 08 Apr 2025 10:00:00 GMT|2025-04-08T10:00:00Z",
        "April 8th, 2025|2025-04-08",
        "Published April 8, 2025 at 9:05 p.m.|2025-04-08T21:05:00",
        "8. April 2025, 14:07 Uhr|2025-04-08T14:07:00",
        "8 de abril de 2025|2025-04-08",
        "le 8 août 2025|2025-08-08",
        "08.04.2025|2025-04-08",
        "4/25/2025|2025-04-25",
        "2025年4月8日 10:30|2025-04-08T10:30:00",
        "8 апреля 2025|2025-04-08"
      })
  void datesAreReadAsPreciselyAsTheyAreWritten(String written, String iso) {
    assertThat(dates.parse(written).map(PublicationTime::iso)).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2025-13-45",
        "4/5/2025",
        "page 12 of 2025",
        "0001-01-01T00:00:00Z"
      })
  void whatIsNoDateOrUnclearStaysUnknown(String written) {
    assertThat(dates.parse(written)).isEmpty();
  }
}
