package org.sayso.gather.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Tells addresses on the open internet from those of this machine and private networks (RFC 1918,
 * 4193, 6598, 6890).
 */
final class PublicAddress {
  private PublicAddress() {}

  /** Whether all addresses of a host are public. */
  static boolean isPublic(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (!isPublic(address)) {
        return false;
      }
    }
    return true;
  }

  static boolean isPublic(InetAddress address) {
    boolean local =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (address instanceof Inet6Address) {
      boolean uniqueLocal = (first & 0xFE) == 0xFC;
      boolean translated = first == 0x00 && second == 0x64;
      return !local && !uniqueLocal && !translated;
    }
    boolean shared = first == 100 && (second & 0xC0) == 64;
    boolean reserved =
        first == 0
            || first >= 240
            || first == 192 && second == 0
            || first == 198 && (second & 0xFE) == 18;
    return !local && !shared && !reserved;
  }
}
