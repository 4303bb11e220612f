package org.sayso.gather.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD objects of a page (W3C JSON-LD 1.1 in {@code script} elements), graphs and nested
 * objects included. Broken scripts are mended where that is safe (stray control characters,
 * comments, a missing end) and passed over otherwise.
 */
public final class JsonLd {
  private static final int MAX_OBJECTS = 2_000;
  private static final int MAX_SCRIPT_CHARS = 4_000_000;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "newsarticle",
          "article",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "blogposting",
          "liveblogposting",
          "reviewnewsarticle",
          "askpublicnewsarticle",
          "advertisercontentarticle",
          "socialmediaposting",
          "report",
          "scholarlyarticle",
          "techarticle",
          "review",
          "recipe",
          "satiricalarticle",
          "claimreview");

  private final List<JsonNode> objects;
  private final Map<String, JsonNode> byId;
  private final List<JsonNode> articles;

  private JsonLd(List<JsonNode> objects, Map<String, JsonNode> byId) {
    this.objects = List.copyOf(objects);
    this.byId = Collections.unmodifiableMap(byId);
    this.articles = articlesIn(objects);
  }

  /** Reads all scripts of a page. */
  public static JsonLd of(PageElements page) {
    List<JsonNode> objects = new ArrayList<>();
    Map<String, JsonNode> byId = new HashMap<>();
    for (Element script : page.tag("script")) {
      if (!script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
        continue;
      }
      parse(PageElements.script(script)).ifPresent(root -> collect(root, objects, byId));
    }
    return new JsonLd(objects, byId);
  }

  private static Optional<JsonNode> parse(String script) {
    String json = script.strip();
    if (json.startsWith("<!--")) {
      json = json.substring(4);
    }
    if (json.startsWith("//<![CDATA[")) {
      json = json.substring(11);
    } else if (json.startsWith("<![CDATA[")) {
      json = json.substring(9);
    }
    if (json.isBlank() || json.length() > MAX_SCRIPT_CHARS) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> objects, Map<String, JsonNode> byId) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && objects.size() < MAX_OBJECTS) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        if (node.has("@type")) {
          objects.add(node);
        }
        String id = node.path("@id").asText("");
        if (!id.isEmpty() && node.size() > 1) {
          byId.putIfAbsent(id, node);
        }
      }
      if (node.isContainerNode()) {
        node.forEach(
            child -> {
              if (child.isContainerNode()) {
                open.addLast(child);
              }
            });
      }
    }
  }

  /** The object itself, or the one that it refers to by {@code @id}. */
  JsonNode resolve(JsonNode node) {
    if (node.isObject() && node.size() == 1 && node.has("@id")) {
      return byId.getOrDefault(node.path("@id").asText(""), node);
    }
    return node;
  }

  /** The articles, those with a headline first. */
  List<JsonNode> articles() {
    return articles;
  }

  private static List<JsonNode> articlesIn(List<JsonNode> objects) {
    List<JsonNode> titled = new ArrayList<>();
    List<JsonNode> others = new ArrayList<>();
    for (JsonNode object : objects) {
      if (isArticle(object)) {
        (object.has("headline") ? titled : others).add(object);
      }
    }
    titled.addAll(others);
    return List.copyOf(titled);
  }

  /** The objects of a type, for example {@code webpage}, in the order of the page. */
  List<JsonNode> ofType(String type) {
    return objects.stream().filter(object -> types(object).contains(type)).toList();
  }

  /** Whether the page says that it is a live blog. */
  public boolean isLiveBlog() {
    return articles().stream().anyMatch(article -> types(article).contains("liveblogposting"));
  }

  private static boolean isArticle(JsonNode object) {
    return types(object).stream().anyMatch(ARTICLE_TYPES::contains);
  }

  static List<String> types(JsonNode object) {
    JsonNode type = object.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isTextual()) {
      types.add(plainType(type.asText()));
    }
    for (JsonNode one : type) {
      types.add(plainType(one.asText()));
    }
    return types;
  }

  private static String plainType(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)
        .toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The text of the article as the page's metadata gives it, tags taken out; empty if it does not.
   */
  public String articleBody() {
    String longest = "";
    for (JsonNode article : articles()) {
      String body = article.path("articleBody").asText("");
      longest = body.length() > longest.length() ? body : longest;
    }
    return longest.indexOf('<') < 0 && longest.indexOf('&') < 0
        ? longest
        : org.jsoup.Jsoup.parse(longest).text();
  }
}
