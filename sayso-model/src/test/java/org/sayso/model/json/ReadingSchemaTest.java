package org.sayso.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published schema tells the truth: it takes what is written, and refuses what is not the form.
 */
class ReadingSchemaTest {
  private static JsonSchema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    String text = Files.readString(Path.of("../docs/reading.schema.json"));
    schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  @Test
  void takesTheSample() {
    String json = ReadingJson.write(SampleReading.make());
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void takesAnyReading() {
    for (long seed = 1; seed <= 200; seed++) {
      String json = ReadingJson.write(RandomReadings.ofSeed(seed));
      assertThat(schema.validate(json, InputFormat.JSON)).as("seed %d", seed).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"stance\":\"denies\"      | \"stance\":\"shrugs\"",
        "\"events\":[],             | ''",
        "\"confidence\":0.97        | \"confidence\":1.97",
        "\"type\":\"armed-group\"   | \"type\":\"ARMED_GROUP\"",
        ",\"belongsTo\":\"VA\"      | ''",
        "\"sayso\":\"0.1.0\"        | \"sayso\":1",
        "\"published\":\"2025-04-08\" | \"published\":\"last week\""
      })
  void refusesWhatIsNotTheForm(String right, String wrong) {
    String json = ReadingJson.write(SampleReading.make());
    assertThat(json).contains(right);
    assertThat(schema.validate(json.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
  }
}
