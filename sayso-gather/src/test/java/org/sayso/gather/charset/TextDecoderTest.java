package org.sayso.gather.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private static final String GERMAN =
      "<p>Die Königin grüßte die Bürger, während draußen Züge über die Brücke fuhren und Vögel sangen.</p>";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8",
    "UTF-8, ''",
    "ISO-8859-1, iso-8859-1",
    "windows-1252, latin1",
    "ISO-8859-15, iso-8859-15",
    "UTF-8, iso-8859-1"
  })
  void theTransportIsBelievedUnlessTheBytesContradict(String used, String told) {
    assertThat(TextDecoder.decode(GERMAN.getBytes(Charset.forName(used)), told).text())
        .isEqualTo(GERMAN);
  }

  @Test
  void theMarkGoesBeforeAll() {
    byte[] bytes = ("\ufeff" + GERMAN).getBytes(StandardCharsets.UTF_16LE);
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, "utf-8");
    assertThat(decoded.text()).isEqualTo(GERMAN);
    assertThat(decoded.mended()).isFalse();
  }

  @Test
  void thePageItselfIsAskedNext() {
    String page =
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head>Привет из порта</html>";
    TextDecoder.Decoded decoded =
        TextDecoder.decode(page.getBytes(Charset.forName("windows-1251")), "");
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charset()).isEqualTo(Charset.forName("windows-1251"));
  }

  @Test
  void aCharacterCutAtTheEndDoesNotSpoilTheRest() {
    byte[] whole = (GERMAN + "ü").getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(TextDecoder.decode(cut, "utf-8").text()).startsWith(GERMAN);
  }

  @Test
  void anUnknownNameIsPassedOver() {
    assertThat(
            TextDecoder.decode(GERMAN.getBytes(StandardCharsets.UTF_8), "no-such-charset").text())
        .isEqualTo(GERMAN);
  }
}
