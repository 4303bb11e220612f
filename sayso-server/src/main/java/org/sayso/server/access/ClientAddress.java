package org.sayso.server.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which machine a request comes from. */
final class ClientAddress {
  private ClientAddress() {}

  /**
   * The address of the client; behind a proxy on this machine the last one that the proxy names,
   * since everything before it can be made up by the client.
   */
  static String of(Context request, AccessPolicy policy) {
    String peer = request.ip();
    String forwarded = request.header("X-Forwarded-For");
    if (policy.publicUrl().isEmpty() || forwarded == null || !isLoopback(peer)) {
      return peer;
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9A-Fa-f.:]{2,45}") ? last : peer;
  }

  private static boolean isLoopback(String address) {
    try {
      return address.matches("[\\[\\]0-9A-Fa-f.:]+")
          && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
