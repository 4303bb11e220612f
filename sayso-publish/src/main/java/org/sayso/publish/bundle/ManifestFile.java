package org.sayso.publish.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.json.JsonCursor;

/**
 * A file as a manifest notes it.
 *
 * @param lines the hashes of its lines
 */
record ManifestFile(String name, String sha256, List<String> lines) {
  ManifestFile {
    lines = List.copyOf(lines);
  }

  /**
   * All that a manifest notes.
   *
   * @throws SaysoException of fault DATA if it is no manifest, USER if it is of another form
   */
  static List<ManifestFile> all(byte[] manifest) {
    JsonCursor root = JsonCursor.parse(new String(manifest, StandardCharsets.UTF_8));
    int form = root.field("bundle").wholeNumber();
    if (form != BundleFiles.FORM) {
      throw new SaysoException(
          Fault.USER,
          "The bundle is of form " + form + ", which this version does not know; use a newer one.");
    }
    return root.field("files")
        .items(
            file ->
                new ManifestFile(
                    file.field("name").text(),
                    file.field("sha256").text(),
                    file.field("lines").items(JsonCursor::text)));
  }
}
