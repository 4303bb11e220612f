package org.sayso.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Ends bodies that do not say beforehand how long they are, where they get too long. Those that say
 * it are refused before they are read, on a page that tells what to do.
 */
final class UnsizedBodies extends SizeLimitHandler {
  UnsizedBodies(long mostBytes) {
    super(mostBytes, -1);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Handler next = getHandler();
    return request.getLength() >= 0 && next != null
        ? next.handle(request, response, callback)
        : super.handle(request, response, callback);
  }
}
