package org.sayso.server;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What one client, however slow or greedy, can take of the web server. */
final class JettyLimits {
  private static final int HEADER_BYTES = 16 << 10;
  private static final long IDLE_MILLIS = 30_000;

  /** Whoever sends a body more slowly than so many bytes a second keeps a thread for nothing. */
  private static final long SLOWEST_BYTES_PER_SECOND = 200;

  private static final int MOST_CONNECTIONS = 1_000;
  private static final int MOST_THREADS = 80;
  private static final int FORM_FIELDS = 500;
  private static final int PART_BYTES_IN_MEMORY = 256 << 10;

  private JettyLimits() {}

  static void set(JavalinConfig settings, ServerLimits limits) {
    settings.http.maxRequestSize = limits.requestBytes();
    settings.jetty.multipartConfig.maxTotalRequestSize(limits.requestBytes(), SizeUnit.BYTES);
    settings.jetty.multipartConfig.maxFileSize(limits.requestBytes(), SizeUnit.BYTES);
    settings.jetty.multipartConfig.maxInMemoryFileSize(PART_BYTES_IN_MEMORY, SizeUnit.BYTES);
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setName("sayso");
    settings.jetty.threadPool = threads;
    settings.jetty.modifyHttpConfiguration(JettyLimits::requests);
    settings.jetty.modifyServletContextHandler(context -> forms(context, limits));
    settings.jetty.modifyServer(
        server -> server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server)));
  }

  private static void requests(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setIdleTimeout(IDLE_MILLIS);
    http.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }

  private static void forms(ServletContextHandler context, ServerLimits limits) {
    context.setMaxFormContentSize((int) Math.min(Integer.MAX_VALUE, limits.requestBytes()));
    context.setMaxFormKeys(FORM_FIELDS);
    context.insertHandler(new UnsizedBodies(limits.requestBytes()));
  }
}
