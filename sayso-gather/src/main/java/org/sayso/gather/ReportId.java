package org.sayso.gather;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;

/**
 * What a report is called whose input has no name for it: {@code sha256:} and the hash of its
 * bytes, so that the same page is the same report whether it comes from a file, an archive or the
 * web. Bytes that do not tell their own address are told apart by where they were found, since two
 * outlets may publish the very same words.
 */
final class ReportId {
  private ReportId() {}

  /** Of bytes that tell their own address, or that have none. */
  static String of(byte[] bytes) {
    return of(bytes, "");
  }

  /**
   * Of bytes that were found at an address.
   *
   * @param address empty where it is unknown, or where the bytes tell it themselves
   */
  static String of(byte[] bytes, String address) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      if (!address.isEmpty()) {
        hash.update((address + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return "sha256:" + HexFormat.of().formatHex(hash.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new SaysoException(SaysoException.Fault.BUG, "this Java has no SHA-256", e);
    }
  }

  /** The same report under another name. */
  static Report named(Report report, String id) {
    return new Report(
        id, report.metadata(), report.text(), report.blocks(), report.posts(), report.removed());
  }
}
