package org.sayso.bench.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Where readers go: lists with and without filters, single claims, stories, reports and people,
 * searches; as pages and as JSON. Most addresses are asked for once or twice only, so that few
 * answers come from memory.
 */
final class ReaderAddresses {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OF_EACH = 5_000;

  private final Map<String, List<String>> kinds;

  private ReaderAddresses(Map<String, List<String>> kinds) {
    this.kinds = kinds;
  }

  /** An address and what it is counted under. */
  record Address(String kind, String path) {}

  /**
   * @param body the body of an answer of the server
   */
  static ReaderAddresses of(Function<String, String> body) {
    List<JsonNode> claims = items(body, "/api/v1/claims?limit=200", OF_EACH);
    List<JsonNode> stories = items(body, "/api/v1/stories?limit=200", OF_EACH);
    List<JsonNode> reports = items(body, "/api/v1/reports?limit=200", OF_EACH);
    List<JsonNode> statements = items(body, "/api/v1/statements?limit=200", OF_EACH);
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("page: first", List.of("/"));
    kinds.put("page: stories", numbered("/stories?page=", 20));
    kinds.put("page: claims", numbered("/claims?page=", 20));
    kinds.put("page: claim", fields("/claim/", claims, "claim", ""));
    kinds.put("page: story", fields("/story/", stories, "story", ""));
    kinds.put("page: report", fields("/report/", reports, "report", ""));
    kinds.put("page: actor", fields("/actor/", statements, "speaker", ""));
    kinds.put("page: search", words("/search?q=", statements));
    kinds.put("claims", fields("/api/v1/claims?limit=20&story=", stories, "story", ""));
    kinds.put("claims by standing", List.of("/api/v1/claims?standing=disputed&limit=50"));
    kinds.put("claims by outlet", outlets("/api/v1/claims?limit=50&outlet="));
    kinds.put(
        "claims by speaker", fields("/api/v1/claims?limit=50&speaker=", statements, "speaker", ""));
    kinds.put("claim", fields("/api/v1/claims/", claims, "claim", ""));
    kinds.put("story", fields("/api/v1/stories/", stories, "story", ""));
    kinds.put("report", fields("/api/v1/reports/", reports, "report", ""));
    kinds.put("who", fields("/api/v1/who?limit=50&name=", statements, "speaker", ""));
    kinds.put("search", words("/api/v1/search?limit=50&words=", statements));
    kinds.put("statements", outlets("/api/v1/statements?limit=50&outlet="));
    kinds.put("sources", List.of("/api/v1/sources"));
    return new ReaderAddresses(kinds);
  }

  /** Without the kinds of which the server knows nothing. */
  ReaderAddresses thatAre(Function<String, Integer> status) {
    Map<String, List<String>> there = new LinkedHashMap<>();
    kinds.forEach(
        (kind, paths) -> {
          if (!paths.isEmpty() && status.apply(paths.get(0)) == 200) {
            there.put(kind, paths);
          }
        });
    return new ReaderAddresses(there);
  }

  /** All kinds are equally often. */
  Address next(Random random) {
    List<String> names = List.copyOf(kinds.keySet());
    String kind = names.get(random.nextInt(names.size()));
    List<String> paths = kinds.getOrDefault(kind, List.of("/"));
    return new Address(kind, paths.get(random.nextInt(paths.size())));
  }

  List<String> names() {
    return List.copyOf(kinds.keySet());
  }

  private static List<JsonNode> items(Function<String, String> body, String from, int most) {
    List<JsonNode> items = new ArrayList<>();
    String at = from;
    while (!at.isEmpty() && items.size() < most) {
      try {
        JsonNode page = JSON.readTree(body.apply(at));
        page.get("items").forEach(items::add);
        at = page.get("next").asText("").replace("null", "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return items;
  }

  private static List<String> fields(
      String prefix, List<JsonNode> items, String field, String suffix) {
    return items.stream()
        .map(item -> item.get(field).asText())
        .filter(value -> !value.isEmpty())
        .distinct()
        .map(value -> prefix + encode(value) + suffix)
        .toList();
  }

  private static List<String> words(String prefix, List<JsonNode> statements) {
    return statements.stream()
        .map(statement -> statement.get("text").asText().split(" ", 12))
        .filter(words -> words.length == 12)
        .map(words -> prefix + encode(words[2] + " " + words[7]))
        .distinct()
        .toList();
  }

  private static List<String> outlets(String prefix) {
    List<String> outlets = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      outlets.add(prefix + encode("Outlet " + i));
    }
    return outlets;
  }

  private static List<String> numbered(String prefix, int pages) {
    List<String> numbered = new ArrayList<>();
    for (int i = 1; i <= pages; i++) {
      numbered.add(prefix + i);
    }
    return numbered;
  }

  private static String encode(String text) {
    return prefixSafe(URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  /** Blanks as paths and questions both have them. */
  private static String prefixSafe(String encoded) {
    return encoded.replace("+", "%20").replace("%3A", ":");
  }
}
