package org.sayso.server.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * From where the server can be reached, and what follows from it.
 *
 * @param bound the address that the server listens at, as it was given
 * @param loopback whether only this machine reaches that address
 * @param publicUrl how others reach the server through a proxy
 * @param accounts whether one must sign in
 */
public record AccessPolicy(
    String bound, boolean loopback, Optional<URI> publicUrl, boolean accounts) {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final Pattern LOOPBACK_IPV4 = Pattern.compile("127(?:\\.\\d{1,3}){3}");
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::\\d{1,5})?");

  /**
   * Loopback alone asks nobody to sign in; any other address, and a server behind a proxy, do.
   *
   * @param bound the address to listen at: a name or an IP address
   * @param publicUrl how others reach the server through a proxy, such as {@code
   *     https://desk.example.org}
   * @param signIn asks to sign in on loopback too, for machines with several users
   * @throws SaysoException of fault USER if an address cannot be understood
   */
  public static AccessPolicy of(String bound, Optional<String> publicUrl, boolean signIn) {
    boolean loopback = isLoopback(bound);
    Optional<URI> url = publicUrl.map(AccessPolicy::origin);
    return new AccessPolicy(bound, loopback, url, signIn || !loopback || url.isPresent());
  }

  private static boolean isLoopback(String bound) {
    try {
      return InetAddress.getByName(bound).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new SaysoException(
          Fault.USER,
          "\"" + bound + "\" is no address of this machine; give one such as 127.0.0.1 or 0.0.0.0",
          e);
    }
  }

  private static URI origin(String text) {
    try {
      URI url = URI.create(text);
      String path = url.getPath();
      if (("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
          && url.getHost() != null
          && url.getUserInfo() == null
          && (path == null || path.isEmpty() || path.equals("/"))) {
        return URI.create(url.getScheme() + "://" + url.getRawAuthority().toLowerCase(Locale.ROOT));
      }
    } catch (IllegalArgumentException e) {
      // Told below, as what it was meant to be.
    }
    throw new SaysoException(
        Fault.USER,
        "\""
            + text
            + "\" cannot be the public address; give scheme and host, such as https://desk.example.org");
  }

  /** Whether browsers reach the server by TLS, so that cookies may ask for it. */
  public boolean secure() {
    return publicUrl.map(url -> "https".equals(url.getScheme())).orElse(false);
  }

  /**
   * Whether a request's Host header names this server. Names that others can point at this machine
   * are refused, which defeats DNS rebinding: a page that reaches the server by such a name sends
   * the name along. Addresses in digits cannot be pointed anywhere else.
   */
  public boolean hosts(String header) {
    var parts = HOST.matcher(header);
    if (!parts.matches()) {
      return false;
    }
    String name = parts.group(1).toLowerCase(Locale.ROOT);
    if (name.equals("localhost")
        || name.equals("[::1]")
        || LOOPBACK_IPV4.matcher(name).matches()
        || publicUrl.filter(url -> url.getAuthority().equalsIgnoreCase(header)).isPresent()) {
      return true;
    }
    return !loopback
        && (name.startsWith("[") || IPV4.matcher(name).matches() || name.equalsIgnoreCase(bound));
  }

  /**
   * Whether an Origin header is this server's own.
   *
   * @param host the request's Host header, which {@link #hosts} accepts
   */
  public boolean isOwnOrigin(String origin, String host) {
    return origin.equalsIgnoreCase("http://" + host)
        || publicUrl.filter(url -> url.toString().equalsIgnoreCase(origin)).isPresent();
  }
}
