package org.sayso.publish.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.publish.Outgoing;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;
import tech.followthemoney.model.Schema;

class FtmWriterTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyEntityFitsTheSchemaAndPointsAtEntitiesThatAreThere() throws Exception {
    Model model = Model.loadDefault();
    Map<String, JsonNode> entities = new HashMap<>();
    try (Outgoing outgoing = Outgoing.of(folder)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FtmWriter.write(outgoing.view(), out);
      for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
        JsonNode entity = new ObjectMapper().readTree(line);
        assertThat(entities.put(entity.get("id").asText(), entity)).as("twice: " + line).isNull();
      }
    }
    assertThat(entities.values())
        .extracting(entity -> entity.get("schema").asText())
        .contains("Article", "Person", "Note", "Documentation", "Mention");
    for (JsonNode entity : entities.values()) {
      Schema schema = model.getSchema(entity.get("schema").asText());
      assertThat(schema).as(entity.toString()).isNotNull();
      entity
          .get("properties")
          .properties()
          .forEach(
              property -> {
                Property known = schema.getProperty(property.getKey());
                assertThat(known).as(schema.getName() + "." + property.getKey()).isNotNull();
                if (known.getRange().isPresent()) {
                  for (JsonNode value : property.getValue()) {
                    JsonNode other = entities.get(value.asText());
                    assertThat(other).as(property.toString()).isNotNull();
                    Schema of = model.getSchema(other.get("schema").asText());
                    assertThat(of.isA(known.getRange().get()))
                        .as(of.getName() + " as " + known.getQName())
                        .isTrue();
                  }
                }
              });
    }
  }
}
