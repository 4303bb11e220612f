package org.sayso.gather.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.gather.article.ArticleExtractor;
import org.sayso.gather.post.PostFinder;
import org.sayso.gather.text.BoilerplateLines;

/** Each row of a rule table is held to its own examples. */
class TableExamplesTest {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  static Stream<List<String>> boilerplate() {
    return TableFile.rows(BoilerplateLines.class, "boilerplate-lines.tsv", 5).stream();
  }

  static Stream<List<String>> notes() {
    return TableFile.rows(ArticleExtractor.class, "note-openings.tsv", 4).stream();
  }

  static Stream<List<String>> platforms() {
    return TableFile.rows(PostFinder.class, "platforms.tsv", 4).stream();
  }

  @ParameterizedTest
  @MethodSource("boilerplate")
  void boilerplateLines(List<String> row) {
    Pattern pattern = Pattern.compile(row.get(1), FLAGS);
    assertThat(pattern.matcher(row.get(2)).find()).as(row.get(2)).isTrue();
    assertThat(BoilerplateLines.load().kindOf(row.get(2))).hasValue(row.get(0));
    assertThat(BoilerplateLines.load().kindOf(row.get(3))).as(row.get(3)).isEmpty();
    assertThat(row.get(4)).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void noteOpenings(List<String> row) {
    Pattern pattern = Pattern.compile(row.get(0), FLAGS);
    assertThat(pattern.matcher(row.get(1)).lookingAt()).as(row.get(1)).isTrue();
    assertThat(pattern.matcher(row.get(2)).lookingAt()).as(row.get(2)).isFalse();
    assertThat(row.get(3)).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void platformAddresses(List<String> row) {
    assertThat(Pattern.compile(row.get(1)).matcher(row.get(2)).find()).as(row.get(2)).isTrue();
    assertThat(row.get(0)).isEqualTo(row.get(0).toLowerCase(Locale.ROOT));
    assertThat(row.get(3)).isNotBlank();
  }
}
