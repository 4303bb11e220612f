package org.sayso.gather;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.metadata.ArticlePart;
import org.sayso.gather.metadata.Author;
import org.sayso.gather.metadata.Found;
import org.sayso.gather.metadata.PageMetadata;
import org.sayso.model.BlockType;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.json.ReadingJson;

/**
 * What was gathered as one line of JSON: {@code {"file","report":{…},"page":{…}}}. {@code report}
 * is what a reading holds under that name, {@code page} what else the page tells, each value with
 * where it was found, and the pieces outside of the text; it is absent for what is no page.
 */
public final class GatheredJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GatheredJson() {}

  /**
   * Writes one report, without the line break.
   *
   * @param file the input that it came from
   * @param parts the typed pieces of the page; those that the report's text does not hold are
   *     written
   */
  public static String write(
      String file, Report report, PageMetadata page, List<ArticlePart> parts) {
    String start =
        "{\"file\":" + JSON.textNode(file) + ",\"report\":" + ReadingJson.writeReport(report);
    return page.equals(PageMetadata.UNKNOWN)
        ? start + "}"
        : start + ",\"page\":" + page(page, parts) + "}";
  }

  private static ObjectNode page(PageMetadata page, List<ArticlePart> parts) {
    ObjectNode node = JSON.objectNode();
    node.set("titles", array(page.titles(), title -> title));
    ArrayNode authors = node.putArray("authors");
    for (Found<Author> author : page.authors()) {
      ObjectNode one = authors.addObject();
      one.put("name", author.value().name());
      one.put("type", author.value().type().name().toLowerCase(Locale.ROOT));
      one.put("role", author.value().role());
      one.put("where", author.where());
    }
    node.set("published", array(page.published(), PublicationTime::iso));
    node.set("modified", array(page.modified(), PublicationTime::iso));
    found(node, "section", page.topics().section());
    found(node, "description", page.topics().description());
    ArrayNode tags = node.putArray("tags");
    page.topics().tags().forEach(tags::add);
    found(node, "canonical", page.site().canonical());
    found(node, "outlet", page.site().outlet());
    found(node, "declaredLanguage", page.site().declared());
    node.put("detectedLanguage", page.site().detected());
    node.put("free", page.site().free());
    found(node, "licence", page.site().licence());
    ArrayNode outside = node.putArray("outside");
    for (ArticlePart part : parts) {
      if (!part.inText()) {
        outside
            .addObject()
            .put("type", name(part.type()))
            .put("text", part.text())
            .put("path", part.path());
      }
    }
    return node;
  }

  private static String name(BlockType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> ArrayNode array(List<Found<T>> values, Function<T, String> form) {
    ArrayNode array = JSON.arrayNode();
    for (Found<T> value : values) {
      array.addObject().put("value", form.apply(value.value())).put("where", value.where());
    }
    return array;
  }

  private static void found(ObjectNode node, String name, @Nullable Found<String> value) {
    if (value == null) {
      node.putNull(name);
    } else {
      node.putObject(name).put("value", value.value()).put("where", value.where());
    }
  }
}
