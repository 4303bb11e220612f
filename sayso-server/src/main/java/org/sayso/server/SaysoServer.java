package org.sayso.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.evidence.TimeStamper;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.server.access.Access;
import org.sayso.server.asset.Assets;
import org.sayso.server.health.Metrics;
import org.sayso.server.page.Templates;
import org.sayso.server.stamp.AuthorityStamper;

/**
 * A running web server over a ledger.
 *
 * <pre>{@code
 * try (SaysoServer server = SaysoServer.start(ServerConfig.loopback(8710), ledger, engine)) {
 *   System.out.println(server.address());
 *   server.join();
 * }
 * }</pre>
 */
public final class SaysoServer implements AutoCloseable {
  /** Held, since a logger that nobody holds forgets its level. */
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"));

  private final Javalin javalin;
  private final ServerConfig config;
  private final Access access;

  private SaysoServer(Javalin javalin, ServerConfig config, Access access) {
    this.javalin = javalin;
    this.config = config;
    this.access = access;
  }

  /**
   * Starts listening.
   *
   * @param ledger stays open as long as the server runs; whoever opened it closes it
   * @throws SaysoException of fault USER if the address is taken or not of this machine, or if
   *     others can reach it and there are no accounts
   */
  public static SaysoServer start(ServerConfig config, Ledger ledger, ReadingStage engine) {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    return start(config, ledger, engine, Clock.systemUTC());
  }

  /** The same by a clock of its own, which decides when a sign-in ends. */
  static SaysoServer start(ServerConfig config, Ledger ledger, ReadingStage engine, Clock clock) {
    Optional<TimeStamper> stamper = config.timeStamps().map(AuthorityStamper::of);
    Access access = Access.create(config.bind(), config.access(), clock);
    Services services =
        new Services(
            config, ledger, engine, clock, Templates.create(), Assets.load(), access, stamper);
    Javalin javalin = Javalin.create(settings -> configure(settings, services));
    try {
      javalin.start(config.bind(), config.port());
    } catch (JavalinBindException e) {
      access.close();
      throw new SaysoException(
          Fault.USER,
          "The server cannot listen on "
              + config.bind()
              + " port "
              + config.port()
              + ". Is another sayso running? Choose another port with --port.",
          e);
    }
    return new SaysoServer(javalin, config, access);
  }

  private static void configure(JavalinConfig settings, Services services) {
    settings.startup.showJavalinBanner = false;
    settings.startup.showOldJavalinVersionWarning = false;
    settings.startup.startupWatcherEnabled = false;
    // Javalin would go over each answer byte by byte: 18 % of all time. Pages and answers have
    // their own.
    settings.http.generateEtags = false;
    settings.http.prefer405over404 = true;
    JettyLimits.set(settings, services.config().limits());
    Metrics metrics = new Metrics();
    settings.requestLogger.http((context, millis) -> count(metrics, context, millis));
    AllRoutes.all(metrics).forEach(routes -> routes.register(settings.routes, services));
  }

  private static void count(Metrics metrics, Context context, float millis) {
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    metrics.answered(
        matched == null ? "" : matched.path,
        HandlerType.commonHttp().contains(context.method()) ? context.method().name() : "other",
        context.statusCode(),
        millis);
  }

  /** Every address that it answers. */
  List<ServedRoute> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(
            endpoint -> {
              Roles roles = endpoint.metadata(Roles.class);
              return new ServedRoute(
                  endpoint.method.name(),
                  endpoint.path,
                  roles == null ? Set.of() : roles.getRoles());
            })
        .toList();
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** The address of the first page. */
  public String address() {
    String host = config.bind().contains(":") ? "[" + config.bind() + "]" : config.bind();
    return "http://" + host + ":" + port() + "/";
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    javalin.jettyServer().server().join();
  }

  @Override
  public void close() {
    javalin.stop();
    access.close();
  }
}
