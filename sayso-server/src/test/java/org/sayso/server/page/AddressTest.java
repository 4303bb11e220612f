package org.sayso.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sha256:00ab",
        "r1",
        "..",
        ".",
        "a/b?c#d",
        "Ильса Верхане",
        "%2F",
        "~7e",
        "a b+c&d=e",
        "😀",
        "../../etc/passwd",
        "<script>"
      })
  void anyIdComesBackWholeAndIsOnePartOfAPath(String id) {
    String part = Address.part(id);
    assertThat(part).matches("[A-Za-z0-9_:~-][A-Za-z0-9_:~.-]*");
    assertThat(Address.text(part)).isEqualTo(id);
  }

  @Test
  void aBrokenAddressIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Address.text("a~4"));
    assertThatIllegalArgumentException().isThrownBy(() -> Address.text("a~zz"));
  }
}
