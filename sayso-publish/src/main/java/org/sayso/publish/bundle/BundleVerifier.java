package org.sayso.publish.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sayso.model.Problem;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.json.JsonCursor;

/**
 * Checks a bundle with nothing but the bundle: every file and line against the manifest, entries
 * against their hashes and each other, cases against their entries, evidence files against their
 * names, quoted words against texts. Nothing is unpacked to the disk.
 */
public final class BundleVerifier {
  private static final int MOST_FILES = 100_000;
  private static final long MOST_TEXT = 512L << 20;
  private static final int LISTED = 200;

  private final ZipFile zip;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, byte[]> texts = new HashMap<>();
  private long read;

  private BundleVerifier(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Checks the bundle.
   *
   * @param seal what its maker said the seal is; empty if nobody did
   * @throws SaysoException of fault USER if the file is no bundle, ENVIRONMENT if it cannot be read
   */
  public static Verified verify(Path file, Optional<String> seal) {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return new BundleVerifier(zip).check(file, seal);
    } catch (ZipException e) {
      throw new SaysoException(
          Fault.USER,
          file
              + " is not a whole zip file ("
              + e.getMessage()
              + "). Get the bundle again from where it came.",
          e);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "The bundle " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private Verified check(Path file, Optional<String> seal) throws IOException {
    Map<String, ZipEntry> members = members(file);
    ZipEntry member = members.remove(BundleFiles.MANIFEST);
    if (member == null) {
      throw new SaysoException(
          Fault.USER,
          file + " has no " + BundleFiles.MANIFEST + ": it is not an evidence bundle of Sayso.");
    }
    byte[] manifest = bytes(member);
    String found = Hashes.of(manifest);
    if (seal.isPresent() && !seal.get().strip().equalsIgnoreCase(found)) {
      problem(
          "seal-broken",
          BundleFiles.MANIFEST,
          "its hash is "
              + found
              + ", not the seal "
              + seal.get().strip()
              + ": the manifest was altered, or this is another bundle");
    }
    List<ManifestFile> noted = ManifestFile.all(manifest);
    for (ManifestFile one : noted) {
      ZipEntry there = members.remove(one.name());
      if (there == null) {
        problem("file-missing", one.name(), "the manifest notes it, and it is not there");
      } else {
        file(one, there);
      }
    }
    members
        .keySet()
        .forEach(name -> problem("file-added", name, "it is there, and the manifest notes it not"));
    List<JsonCursor> entries = lines(BundleFiles.ENTRIES);
    EntryCheck check = new EntryCheck(this::problem);
    entries.forEach(check::accept);
    check.cases(lines(BundleFiles.CASES));
    quotes();
    return new Verified(
        found, problems, noted.size(), lines(BundleFiles.QUOTES).size(), entries.size());
  }

  private Map<String, ZipEntry> members(Path file) {
    if (zip.size() > MOST_FILES) {
      throw new SaysoException(
          Fault.USER, file + " holds " + zip.size() + " files; no bundle has so many.");
    }
    Map<String, ZipEntry> members = new LinkedHashMap<>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (members.put(entry.getName(), entry) != null) {
        problem("file-added", shown(entry.getName()), "it is there twice");
      } else if (!BundleFiles.known(entry.getName())) {
        problem("file-added", shown(entry.getName()), "no bundle has a file of this name");
        members.remove(entry.getName());
      }
    }
    return members;
  }

  private static String shown(String name) {
    String plain = name.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
  }

  private void file(ManifestFile noted, ZipEntry member) throws IOException {
    if (noted.name().startsWith(BundleFiles.EVIDENCE)) {
      evidence(noted, member);
      return;
    }
    byte[] bytes = bytes(member);
    texts.put(noted.name(), bytes);
    if (Hashes.of(bytes).equals(noted.sha256())) {
      return;
    }
    int before = problems.size();
    if (BundleFiles.inLines(noted.name())) {
      lines(noted, bytes);
    }
    if (problems.size() == before) {
      problem("file-altered", noted.name(), "its content does not give the hash in the manifest");
    }
  }

  private void lines(ManifestFile noted, byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    Set<String> there = new HashSet<>();
    lines.forEach(line -> there.add(Hashes.of(line)));
    Set<String> known = new HashSet<>(noted.lines());
    for (int i = 0; i < lines.size(); i++) {
      if (!known.contains(Hashes.of(lines.get(i)))) {
        problem(
            i < noted.lines().size() && !there.contains(noted.lines().get(i))
                ? "line-altered"
                : "line-added",
            noted.name() + " line " + (i + 1),
            "it is not what it was when the bundle was made");
      }
    }
    for (int i = 0; i < noted.lines().size(); i++) {
      boolean altered = i < lines.size() && !known.contains(Hashes.of(lines.get(i)));
      if (!there.contains(noted.lines().get(i)) && !altered) {
        problem("line-missing", noted.name() + " line " + (i + 1), "it was taken out");
      }
    }
  }

  private void evidence(ManifestFile noted, ZipEntry member) throws IOException {
    MessageDigest digest = Hashes.sha256();
    try (InputStream in = zip.getInputStream(member)) {
      byte[] buffer = new byte[64 * 1024];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (ZipException e) {
      problem("file-altered", noted.name(), "it cannot be unpacked: " + e.getMessage());
      return;
    }
    String hash = Hashes.hex(digest);
    if (!hash.equals(noted.name().substring(BundleFiles.EVIDENCE.length()))) {
      problem("evidence-altered", noted.name(), "its bytes have the hash " + hash);
    }
  }

  private byte[] bytes(ZipEntry member) throws IOException {
    try (InputStream in = zip.getInputStream(member)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_TEXT - read + 1));
      read += bytes.length;
      if (read > MOST_TEXT) {
        throw new SaysoException(
            Fault.USER,
            zip.getName()
                + " unpacks to more than "
                + (MOST_TEXT >> 20)
                + " MB of text; no bundle is so large.");
      }
      return bytes;
    }
  }

  /** The lines of a file that are JSON; others are told already. */
  private List<JsonCursor> lines(String name) {
    List<JsonCursor> lines = new ArrayList<>();
    byte[] bytes = texts.getOrDefault(name, new byte[0]);
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      try {
        lines.add(JsonCursor.parse(line));
      } catch (SaysoException e) {
        problem("line-unreadable", name + " line " + number, String.valueOf(e.getMessage()));
      }
    }
    return lines;
  }

  private void quotes() {
    Map<String, String> whole = new HashMap<>();
    for (JsonCursor text : lines(BundleFiles.TEXTS)) {
      read(
          BundleFiles.TEXTS,
          () -> whole.put(text.field("report").text(), text.field("text").text()));
    }
    for (JsonCursor quote : lines(BundleFiles.QUOTES)) {
      read(BundleFiles.QUOTES, () -> quote(quote, whole));
    }
  }

  private void quote(JsonCursor quote, Map<String, String> whole) {
    String report = quote.field("report").text();
    int start = quote.field("start").wholeNumber();
    int end = quote.field("end").wholeNumber();
    String place = report + "@" + start + "-" + end;
    String text = whole.get(report);
    if (text == null) {
      return;
    }
    if (!Hashes.of(text).equals(quote.field("textSha256").text())) {
      problem(
          "text-altered", BundleFiles.TEXTS, "the text of " + report + " is not the one quoted");
    }
    boolean within = 0 <= start && start <= end && end <= text.length();
    if (!within || !text.substring(start, end).equals(quote.field("words").text())) {
      problem("quote-wrong", BundleFiles.QUOTES, "the words at " + place + " are not in the text");
    }
  }

  private void read(String name, Runnable work) {
    try {
      work.run();
    } catch (SaysoException | IllegalArgumentException e) {
      problem("line-unreadable", name, String.valueOf(e.getMessage()));
    }
  }

  private void problem(String code, String where, String what) {
    Problem problem = new Problem(code, where, what);
    if (problems.size() < LISTED && !problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
