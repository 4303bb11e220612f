package org.sayso.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Fetches artifacts with all that they need from the Maven repository that this machine uses, into
 * its local Maven cache, through the {@code mvn} command; so mirrors, proxies and check sums are
 * Maven's business.
 */
final class MavenClasspath {
  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

  private MavenClasspath() {}

  /** One artifact; {@code classifier} is empty for the main one. */
  record Artifact(String group, String name, String version, String classifier) {
    private String xml() {
      return "<dependency>"
          + element("groupId", group)
          + element("artifactId", name)
          + element("version", version)
          + (classifier.isEmpty() ? "" : element("classifier", classifier))
          + "</dependency>";
    }

    private static String element(String name, String text) {
      return "<" + name + ">" + text + "</" + name + ">";
    }
  }

  /**
   * The class path of the artifacts.
   *
   * @param folder for the project file that names them
   * @throws SaysoException with {@link Fault#ENVIRONMENT} if Maven is missing or cannot fetch them
   */
  static String resolve(List<Artifact> artifacts, Path folder)
      throws IOException, InterruptedException {
    Path pom = folder.resolve("pom.xml");
    Path answer = folder.resolve("classpath.txt");
    StringBuilder xml =
        new StringBuilder(
            "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>");
    xml.append(
        "<groupId>local</groupId><artifactId>peer</artifactId><version>1</version><dependencies>");
    artifacts.forEach(artifact -> xml.append(artifact.xml()));
    Files.writeString(pom, xml.append("</dependencies></project>\n"));
    PeerProcess.Run run =
        PeerProcess.run(
            List.of("mvn", "-q", "-f", pom.toString(), GOAL, "-Dmdep.outputFile=" + answer),
            folder.resolve("maven.log"));
    if (run.exitCode() != 0 || !Files.exists(answer)) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "Maven could not fetch " + artifacts + "; it said:\n" + run.output());
    }
    return Files.readString(answer).strip();
  }
}
