package org.sayso.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.peer.MavenClasspath.Artifact;
import org.sayso.model.RoleSpans;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Runs Stanford CoreNLP's quote annotator with coreference (Manning et al. 2014; Muzny et al. 2017)
 * as a process of its own. Its software (GPL) and models are fetched into the local Maven cache by
 * this call and by nothing else.
 */
public final class CoreNlpRunner {
  private static final String VERSION = "4.5.10";
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";
  private static final Pattern SETUP = Pattern.compile("Pipeline setup: ([0-9.]+) sec");
  private static final Pattern TOTAL = Pattern.compile("TOTAL: ([0-9.]+) sec");
  private static final List<Artifact> ARTIFACTS =
      List.of(
          new Artifact("edu.stanford.nlp", "stanford-corenlp", VERSION, ""),
          new Artifact("edu.stanford.nlp", "stanford-corenlp", VERSION, "models"));

  private final Path folder;
  private final String classpath;
  private final String coreference;
  private final String heap;

  private CoreNlpRunner(Path folder, String classpath, String coreference, String heap) {
    this.folder = folder;
    this.classpath = classpath;
    this.coreference = coreference;
    this.heap = heap;
  }

  /**
   * Fetches the software if it is not there yet (some 500 MB).
   *
   * @param folder for its input and output; the caller removes it
   * @param coreference {@code statistical}, {@code fastneural} or {@code neural}
   * @param heap for {@code -Xmx}, for example {@code 5g}
   */
  public static CoreNlpRunner create(Path folder, String coreference, String heap)
      throws IOException, InterruptedException {
    return new CoreNlpRunner(folder, MavenClasspath.resolve(ARTIFACTS, folder), coreference, heap);
  }

  /**
   * What a run gave.
   *
   * @param attributions of each report, by its id
   * @param wall from the start of the process to its end
   * @param processor the time that it kept processors busy
   * @param setup what of it went into loading the models
   * @param annotation what of it went into the texts
   */
  public record Result(
      Map<String, List<RoleSpans>> attributions,
      Duration wall,
      Duration processor,
      Duration setup,
      Duration annotation,
      OptionalLong peakBytes) {}

  /**
   * Reads all reports in one process, one after the other, with as many threads as CoreNLP takes by
   * itself.
   */
  public Result run(List<GoldReport> reports) throws IOException, InterruptedException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Path output = Files.createDirectories(folder.resolve("output"));
    List<String> files = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Path file = input.resolve(i + ".txt");
      Files.writeString(file, reports.get(i).text());
      files.add(file.toString());
    }
    Path list = Files.write(folder.resolve("list.txt"), files);
    PeerProcess.Run run = PeerProcess.run(command(list, output), folder.resolve("corenlp.log"));
    if (run.exitCode() != 0) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "CoreNLP ended with " + run.exitCode() + "; it said:\n" + run.output());
    }
    Map<String, List<RoleSpans>> attributions = outputs(folder, reports);
    return new Result(
        attributions,
        run.wall(),
        run.processor(),
        seconds(SETUP, run),
        seconds(TOTAL, run),
        run.peakBytes());
  }

  /**
   * The attributions that a run, perhaps an unfinished one, left behind.
   *
   * @param folder of that run
   * @param reports the same ones in the same order; those without an output are left out
   */
  public static Map<String, List<RoleSpans>> outputs(Path folder, List<GoldReport> reports)
      throws IOException {
    Map<String, List<RoleSpans>> attributions = new LinkedHashMap<>();
    JsonMapper mapper = JsonMapper.builder().build();
    for (int i = 0; i < reports.size(); i++) {
      Path file = folder.resolve("output").resolve(i + ".txt.json");
      GoldReport report = reports.get(i);
      if (Files.exists(file)) {
        JsonNode document = mapper.readTree(file.toFile());
        attributions.put(report.id(), CoreNlpQuotes.attributions(document, report.text()));
      }
    }
    return attributions;
  }

  private List<String> command(Path list, Path output) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heap,
        "-cp",
        classpath,
        "edu.stanford.nlp.pipeline.StanfordCoreNLP",
        "-annotators",
        ANNOTATORS,
        "-coref.algorithm",
        coreference,
        "-ssplit.newlineIsSentenceBreak",
        "two",
        "-encoding",
        "UTF-8",
        "-fileList",
        list.toString(),
        "-outputFormat",
        "json",
        "-outputDirectory",
        output.toString());
  }

  private static Duration seconds(Pattern pattern, PeerProcess.Run run) {
    Matcher matcher = pattern.matcher(run.output());
    if (!matcher.find()) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "CoreNLP printed no times; it said:\n" + run.output());
    }
    return Duration.ofMillis(Math.round(1000 * Double.parseDouble(matcher.group(1))));
  }
}
