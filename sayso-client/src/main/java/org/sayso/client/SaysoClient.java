package org.sayso.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.Reading;
import org.sayso.model.SaysoException;
import org.sayso.model.json.JsonCursor;
import org.sayso.model.json.JsonText;
import org.sayso.model.json.ReadingJson;

/**
 * A Sayso server.
 *
 * <pre>{@code
 * SaysoClient sayso = SaysoClient.at(URI.create("http://localhost:8710"));
 * sayso.allClaims(Filter.ALL.with("standing", "disputed"))
 *     .forEach(claim -> System.out.println(claim.counts().leastOrigins() + " " + claim.text()));
 * }</pre>
 *
 * <p>Every method throws {@link ProblemException} if the server refuses, and {@link IOException} if
 * it cannot be reached. Safe for many threads.
 *
 * @param server its address, without a path
 * @param token what {@code sayso token add} printed; empty where nobody signs in
 */
public record SaysoClient(URI server, Optional<String> token, HttpClient http) {
  private static final String ROOT = "/api/v1";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String JSON = "application/json";

  /** A server that asks nobody to sign in. */
  public static SaysoClient at(URI server) {
    return new SaysoClient(
        server,
        Optional.empty(),
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build());
  }

  /** The same with a token. */
  public SaysoClient withToken(String secret) {
    return new SaysoClient(server, Optional.of(secret), http);
  }

  /** Up to where the ledger is. */
  public Head head() throws IOException {
    return Head.read(get(ROOT + "/entries/head"));
  }

  /** Claims, newest first. */
  public Page<Claim> claims(Filter filter) throws IOException {
    return page(list("/claims", filter), Claim::read);
  }

  /** All claims, asked for part by part while they are used. */
  public Stream<Claim> allClaims(Filter filter) throws IOException {
    return all(list("/claims", filter), Claim::read);
  }

  /**
   * One claim.
   *
   * @param id its id or the beginning of it
   */
  public Claim claim(String id) throws IOException {
    return Claim.read(get(ROOT + "/claims/" + part(id)));
  }

  /** Stories, newest first. */
  public Page<Story> stories(Filter filter) throws IOException {
    return page(list("/stories", filter), Story::read);
  }

  /** Statements, newest first. */
  public Page<Statement> statements(Filter filter) throws IOException {
    return page(list("/statements", filter), Statement::read);
  }

  /** All statements, asked for part by part while they are used. */
  public Stream<Statement> allStatements(Filter filter) throws IOException {
    return all(list("/statements", filter), Statement::read);
  }

  /** What somebody said, newest first. */
  public List<Statement> who(String name) throws IOException {
    return page(list("/who", Filter.ALL.with("name", name)), Statement::read).items();
  }

  /** The statements that have all these words, best first. */
  public List<Statement> search(String words) throws IOException {
    return page(list("/search", Filter.ALL.with("words", words)), Statement::read).items();
  }

  /** All that was read out of one report. */
  public Reading report(String id) throws IOException {
    return ReadingJson.read(text(request(ROOT + "/reports/" + part(id)).GET()));
  }

  /** Has a text read; nothing is stored. */
  public Reading read(String text) throws IOException {
    return ReadingJson.read(post("/read", "text/plain; charset=utf-8", text));
  }

  /** Earlier claims by how likely a text restates them. */
  public List<Match> match(String text) throws IOException {
    return JsonCursor.parse(post("/match", "text/plain; charset=utf-8", text))
        .field("items")
        .items(Match::read);
  }

  /**
   * Enters a decision; it needs an editor.
   *
   * @param what such as {@code find} or {@code correct-stance}
   * @param one a report's id, or a place {@code REPORT@START-END}
   * @param other a report's id, a place, a stance, a name or a standing
   * @return up to where the ledger is with it
   */
  public Head decide(String what, String one, String other, String note) throws IOException {
    String body =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              json.writeStringField("decide", what);
              json.writeStringField("one", one);
              json.writeStringField("other", other);
              json.writeStringField("note", note);
              json.writeEndObject();
            });
    return Head.read(JsonCursor.parse(post("/decisions", JSON, body)));
  }

  /** The part of a list that {@link Page#next()} names. */
  public Page<Claim> claimsFrom(String next) throws IOException {
    return page(next, Claim::read);
  }

  private <T> Page<T> page(String path, Function<JsonCursor, T> read) throws IOException {
    JsonCursor page = get(path);
    return new Page<>(page.field("items").items(read), page.field("next").optionalText());
  }

  private <T> Stream<T> all(String path, Function<JsonCursor, T> read) throws IOException {
    Page<T> first = page(path, read);
    return Stream.iterate(
            Optional.of(first),
            Optional::isPresent,
            page -> page.flatMap(Page::next).map(next -> unchecked(next, read)))
        .flatMap(page -> page.stream().flatMap(part -> part.items().stream()));
  }

  private <T> Page<T> unchecked(String path, Function<JsonCursor, T> read) {
    try {
      return page(path, read);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String list(String path, Filter filter) {
    String question =
        filter.parameters().entrySet().stream()
            .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&"));
    return ROOT + path + (question.isEmpty() ? "" : "?" + question);
  }

  private JsonCursor get(String path) throws IOException {
    return JsonCursor.parse(text(request(path).GET()));
  }

  private String post(String path, String type, String body) throws IOException {
    return text(
        request(ROOT + path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    return request;
  }

  private String text(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() >= 300) {
        throw problem(answer);
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the question to " + server + " was interrupted", e);
    }
  }

  private static ProblemException problem(HttpResponse<String> answer) {
    try {
      JsonCursor problem = JsonCursor.parse(answer.body());
      return new ProblemException(
          problem.field("type").text(), answer.statusCode(), problem.field("detail").text());
    } catch (SaysoException e) {
      // Something in between answered, such as a proxy.
      return new ProblemException(
          "about:blank", answer.statusCode(), "the answer has status " + answer.statusCode());
    }
  }

  /** As the server writes ids in paths: other bytes than plain ones as ~ and two digits. */
  private static String part(String id) {
    StringBuilder part = new StringBuilder();
    for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (unit & 0xff);
      boolean plain =
          sign >= 'a' && sign <= 'z'
              || sign >= 'A' && sign <= 'Z'
              || sign >= '0' && sign <= '9'
              || sign == '-'
              || sign == '_'
              || sign == ':'
              || sign == '.' && !part.isEmpty();
      part.append(plain ? String.valueOf(sign) : "~" + java.util.HexFormat.of().toHexDigits(unit));
    }
    return part.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
