package org.sayso.ledger.evidence;

/**
 * A file as it came in.
 *
 * @param size in bytes
 * @param mediaType what its bytes are, whatever its name says
 * @param name what it was called where it came from, for people; never a path
 */
public record EvidenceFile(EvidenceHash hash, long size, String mediaType, String name) {
  private static final int LONGEST_NAME = 200;

  public EvidenceFile {
    if (size < 0) {
      throw new IllegalArgumentException("size " + size + " is below 0");
    }
    if (!mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
      throw new IllegalArgumentException("\"" + mediaType + "\" is not a media type");
    }
    name = plainName(name);
  }

  /** The last part of whatever path, without what could steer a terminal or a file system. */
  private static String plainName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\"<>:|?*]", "_").strip();
    plain = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    return plain.isEmpty() || plain.matches("\\.+") ? "unnamed" : plain;
  }
}
