package org.sayso.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.ReadingStage;
import org.sayso.server.access.AccessConfig;
import org.sayso.server.access.AccessStore;
import org.sayso.server.access.Account;
import org.sayso.server.access.PasswordHasher;
import org.sayso.server.access.Role;

/**
 * A server on which one must sign in, with an account for each role, and browsers that keep its
 * cookies.
 */
final class GuardedServer implements AutoCloseable {
  static final String PASSWORD = "three words suffice";
  private static final String HASH = new PasswordHasher().hash(PASSWORD);
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

  final SetClock clock = new SetClock();
  final Path folder;
  final Ledger ledger;
  final SaysoServer server;

  private GuardedServer(Path folder, boolean signIn, int rate, Optional<URI> timeStamps) {
    this(
        folder,
        signIn,
        rate,
        timeStamps,
        report -> {
          throw new IllegalStateException("nothing is read here");
        });
  }

  private GuardedServer(
      Path folder, boolean signIn, int rate, Optional<URI> timeStamps, ReadingStage engine) {
    this.folder = folder;
    if (signIn && !java.nio.file.Files.exists(folder.resolve(AccessStore.FILE_NAME))) {
      try (AccessStore store = AccessStore.open(folder)) {
        for (Role role : Role.OF_ACCOUNTS) {
          store.add(new Account(role.word(), role), HASH);
        }
      }
    }
    ledger = Ledger.open(new StoreLocation.Directory(folder));
    AccessConfig access = new AccessConfig(folder, Optional.empty(), signIn, rate);
    server =
        SaysoServer.start(
            new ServerConfig(ServerConfig.LOOPBACK, 0, ServerLimits.DEFAULT, access, timeStamps),
            ledger,
            engine,
            clock);
  }

  static GuardedServer asking(Path folder) {
    return new GuardedServer(folder, true, 1_000, Optional.empty());
  }

  /** One that reads what is sent to it. */
  static GuardedServer reading(Path folder, ReadingStage engine) {
    return new GuardedServer(folder, true, 1_000, Optional.empty(), engine);
  }

  /** One that has evidence time-stamped, with the accounts that there are already, if any. */
  static GuardedServer stamping(Path folder, URI authority) {
    return new GuardedServer(folder, true, 1_000, Optional.of(authority));
  }

  static GuardedServer askingSlowly(Path folder, int rate) {
    return new GuardedServer(folder, true, rate, Optional.empty());
  }

  static GuardedServer open(Path folder) {
    return new GuardedServer(folder, false, 1_000, Optional.empty());
  }

  Browser browser() {
    return new Browser();
  }

  /** A browser that signed in. */
  Browser signedIn(Role role) {
    Browser browser = new Browser();
    HttpResponse<String> answer = browser.signIn(role.word(), PASSWORD);
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("signing in gave " + answer.statusCode() + answer.body());
    }
    return browser;
  }

  /** Exactly these lines as a request; the whole answer as text. */
  String raw(String... lines) {
    return raw((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
  }

  String raw(byte[] request) {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    server.close();
    ledger.close();
  }

  /** Keeps cookies, follows nothing, and tells where its requests come from, as browsers do. */
  final class Browser {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    HttpResponse<String> get(String path, String... headers) {
      return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
      List<String> pairs = new ArrayList<>();
      fields.forEach(
          (name, value) ->
              pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
      return send(
          request(path, headers)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    HttpResponse<String> signIn(String name, String password) {
      return signIn("/sign-in", name, password);
    }

    /** Signs in on the page at this address, with what its form holds. */
    HttpResponse<String> signIn(String at, String name, String password) {
      String page = get(at).body();
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("token", token(page));
      fields.put("next", field(page, "next"));
      fields.put("held", field(page, "held"));
      fields.put("name", name);
      fields.put("password", password);
      return post("/sign-in", fields, "Origin", own());
    }

    String own() {
      return "http://127.0.0.1:" + server.port();
    }

    String token(String page) {
      Matcher token = TOKEN.matcher(page);
      return token.find() ? token.group(1) : "";
    }

    String field(String page, String name) {
      Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
      return field.find() ? field.group(1) : "";
    }

    void forget(String cookie) {
      cookies.remove(cookie);
    }

    Map<String, String> cookies() {
      return cookies;
    }

    HttpRequest.Builder request(String path, String... headers) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(own() + path));
      for (int i = 0; i < headers.length; i += 2) {
        request.header(headers[i], headers[i + 1]);
      }
      return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
      if (!cookies.isEmpty()) {
        List<String> pairs = new ArrayList<>();
        cookies.forEach((name, value) -> pairs.add(name + "=" + value));
        request.header("Cookie", String.join("; ", pairs));
      }
      try {
        HttpResponse<String> answer =
            client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
          String pair = cookie.split(";", 2)[0];
          String[] parts = pair.split("=", 2);
          if (parts[1].isEmpty() || parts[1].equals("\"\"")) {
            cookies.remove(parts[0]);
          } else {
            cookies.put(parts[0], parts[1]);
          }
        }
        return answer;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
