package org.sayso.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.read.table.RulesRow;

class GazetteerTest {
  private static final Gazetteer SHIPPED = Gazetteer.shipped();

  @Test
  void holdsTheWorld() {
    assertThat(SHIPPED.size()).isGreaterThan(150_000);
    assertThat(SHIPPED.find("lisbon")).anyMatch(entry -> entry.kind() == PlaceKind.CAPITAL);
    assertThat(SHIPPED.find("portugal")).anyMatch(entry -> entry.kind() == PlaceKind.COUNTRY);
    assertThat(SHIPPED.find("texas")).anyMatch(entry -> entry.kind() == PlaceKind.REGION);
    assertThat(SHIPPED.find("no such town anywhere")).isEmpty();
    assertThat(SHIPPED.holds("São Paulo")).isTrue();
  }

  @Test
  void findsFirstLastAndNoNeighbours() {
    Gazetteer small =
        Gazetteer.of(
            "aba\tAba\tP\tNG\t45\t5.11\t7.37\t900000\nabaya\tAbaya\tP\tET\t\t\t\t0\nabb\tAbb\tP\tYE\t\t\t\t5\n");
    assertThat(small.size()).isEqualTo(3);
    assertThat(small.find("aba")).hasSize(1);
    assertThat(small.find("abb")).hasSize(1);
    assertThat(small.find("ab")).isEmpty();
    assertThat(small.find("abay")).isEmpty();
    assertThat(small.find("zz")).isEmpty();
  }

  @Test
  void keysForgetAccentsCaseAndHyphens() {
    assertThat(PlaceKey.of("Rostov-on-Don")).isEqualTo("rostov on don");
    assertThat(PlaceKey.of("São Tomé")).isEqualTo("sao tome");
    assertThat(PlaceKey.of("Łódź")).isEqualTo("lodz");
    assertThat(PlaceKey.of("St. Louis")).isEqualTo("st louis");
    assertThat(PlaceKey.of("—")).isEmpty();
  }

  static Stream<RulesRow> aliases() {
    return PlaceNames.aliases().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("aliases")
  void everyAliasLeadsToAPlaceOfTheGazetteer(RulesRow row) {
    PlaceKind kind = row.constant("kind", PlaceKind.class);
    assertThat(SHIPPED.find(PlaceKey.of(row.cell("name"))))
        .as("line %s", row.line())
        .anyMatch(entry -> entry.kind() == kind && row.cell("country").equals(entry.country()));
  }
}
