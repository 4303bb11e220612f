package org.sayso.read.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether two names are the same. */
class NameMatcherTest {
  private static final NameMatcher MATCHER = NameMatcher.create();

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskyy, Володимир Зеленський",
    "Benjamin Netanyahu, בנימין נתניהו",
    "Fernando Pérez, فرناندو بيريز",
    "Barack Obama, バラク・オバマ",
    "Barack Obama, 贝拉克·奥巴马",
    "Lionel Messi, 리오넬 메시",
    "Sergey Lavrov, Sergei Lavrov",
    "John Smith, 'Smith, John'",
    "Barak Obama, Barack Obama"
  })
  void spellingsOfOneNameScoreHigh(String one, String other) {
    assertThat(MATCHER.score(one, other, NameKind.PERSON)).isGreaterThan(0.7);
  }

  @ParameterizedTest
  @CsvSource({
    "KIM HYO'K, KIM KYU",
    "Rami Makhlouf, Hafez Makhlouf",
    "Boris Johnson, Борис Ельцин",
    "Marie Obama, Michelle Obama",
    "Angela Merkel, 习近平"
  })
  void otherNamesScoreLow(String one, String other) {
    assertThat(MATCHER.score(one, other, NameKind.PERSON)).isLessThan(0.5);
  }

  @Test
  void legalFormsAndArticlesDoNotPartOrganisations() {
    assertThat(MATCHER.score("Siemens Aktiengesellschaft", "Siemens AG", NameKind.ORGANIZATION))
        .isGreaterThan(0.9);
    assertThat(MATCHER.score("The World Bank", "World Bank", NameKind.ORGANIZATION))
        .isGreaterThan(0.8);
    assertThat(
            MATCHER.score(
                "BNP Paribas Securities Services",
                "BNP Paribas Personal Finance",
                NameKind.ORGANIZATION))
        .isLessThan(0.6);
  }

  @Test
  void numbersThatDifferAreNeverSurelyTheSame() {
    assertThat(MATCHER.judge("Capital Fund 7 LP", "Capital Fund 8 LP", NameKind.ORGANIZATION))
        .isNotEqualTo(Sameness.SAME);
  }

  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(MATCHER.score("RECEP TAYYIP ERDOGAN", "Recep Tayyip Erdoğan", NameKind.PERSON))
        .isEqualTo(1);
    assertThat(MATCHER.judge("Coca-Cola", "coca cola", NameKind.ORGANIZATION))
        .isEqualTo(Sameness.SAME);
  }

  @Test
  void theKindIsToldByWords() {
    assertThat(MATCHER.likelyKind("Siemens AG", "Siemens")).isEqualTo(NameKind.ORGANIZATION);
    assertThat(MATCHER.likelyKind("Ann Lee", "Anne Lee")).isEqualTo(NameKind.PERSON);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void theScoreIsSymmetricWithinBoundsAndOneForEqualNames(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      String one = randomName(random);
      String other = random.nextInt(4) == 0 ? one.toUpperCase(Locale.ROOT) : randomName(random);
      for (NameKind kind : NameKind.values()) {
        double score = MATCHER.score(one, other, kind);
        assertThat(score).as("seed %d: \"%s\" and \"%s\"", seed, one, other).isBetween(0.0, 1.0);
        assertThat(MATCHER.score(other, one, kind))
            .as("seed %d: \"%s\" and \"%s\"", seed, one, other)
            .isEqualTo(score);
        assertThat(MATCHER.score(one, one, kind)).as("seed %d: \"%s\"", seed, one).isEqualTo(1);
      }
    }
  }

  private static String randomName(Random random) {
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(18);
    String[] alphabets = {
      "abcdefgh IJKLMN'-.",
      "абвгд ЖЗИЙ",
      "אבגדה ו",
      "ابتثج ح",
      "アイウエオ・カ",
      "가나다 라",
      "习近平奥巴马",
      "αβγ δ",
      "12 3",
      "\uD800\u0301\u200D🙂"
    };
    String alphabet = alphabets[random.nextInt(alphabets.length)];
    for (int i = 0; i < length; i++) {
      name.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return name.toString();
  }

  @Test
  void theIndexFindsANameAmongMany() {
    Random random = new Random(5);
    List<String> names =
        java.util.stream.IntStream.range(0, 5000)
            .mapToObj(i -> syllables(random) + " " + syllables(random))
            .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    names.add("Volodymyr Zelenskyy");

    List<RankedName> ranked =
        NameIndex.of(MATCHER, NameKind.PERSON, names).retrieve("Володимир Зеленський", 3);

    assertThat(ranked).hasSize(3);
    assertThat(ranked.get(0).name()).isEqualTo("Volodymyr Zelenskyy");
  }

  private static String syllables(Random random) {
    String[] parts = {"ka", "mi", "ro", "len", "dor", "vis", "tan", "ek", "ul", "sha"};
    return parts[random.nextInt(10)] + parts[random.nextInt(10)] + parts[random.nextInt(10)];
  }
}
