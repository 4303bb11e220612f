package org.sayso.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The development bundles of our own: what was reached on them stays reached. */
class StoryBundlesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "reservoir"})
  void statementsJoinedAreOfOneClaimAndMostAreJoined(String name) throws IOException {
    Path bundle = bundle(name);
    BundleBench.main(new String[] {bundle.toString(), folder.toString()});

    MergePairs.Count count =
        MergePairs.count(bundle, Files.readAllLines(folder.resolve("claims.jsonl")));

    assertThat(count.wrong()).as("%s", count).isLessThanOrEqualTo(count.right() / 20);
    assertThat(count.right()).as("%s", count).isGreaterThanOrEqualTo(count.gold() * 3 / 5);
  }

  private static Path bundle(String name) {
    return Path.of(
        Objects.requireNonNull(StoryBundlesTest.class.getResource("bundles/" + name)).getPath());
  }
}
