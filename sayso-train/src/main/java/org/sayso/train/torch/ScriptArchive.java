package org.sayso.train.torch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A TorchScript archive with one module, without parameters, whose {@code forward} has a given
 * body. Written by hand so that a whole forward pass runs inside libtorch (bf16 matrix units
 * included, which the Java bindings do not reach) and no Python is needed. Format: libtorch's
 * {@code torch/csrc/jit/docs/serialization.md}.
 */
public final class ScriptArchive {
  private ScriptArchive() {}

  /**
   * Writes the archive.
   *
   * @param parameters names of the tensors that {@code forward} takes, in order
   * @param body statements, indented by four spaces, without the return
   * @param result the expression that is returned, a tensor or a tuple of tensors
   * @param resultType its type in TorchScript
   */
  public static void write(
      Path file, List<String> parameters, String body, String result, String resultType)
      throws IOException {
    StringBuilder code = new StringBuilder();
    code.append(
        "class Net(Module):\n  __parameters__ = []\n  __buffers__ = []\n  training : bool\n  _is_full_backward_hook : Optional[bool]\n");
    code.append("  def forward(self: __torch__.Net");
    for (String parameter : parameters) {
      code.append(",\n    ").append(parameter).append(": Tensor");
    }
    code.append(") -> ")
        .append(resultType)
        .append(":\n")
        .append(body)
        .append("    return ")
        .append(result)
        .append('\n');
    byte[] module =
        "\u0080\u0002c__torch__\nNet\nq\u0000)\u0081}(X\u0008\u0000\u0000\u0000trainingq\u0001\u0088X\u0016\u0000\u0000\u0000_is_full_backward_hookq\u0002Nubq\u0003."
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] constants = "\u0080\u0002).".getBytes(StandardCharsets.ISO_8859_1);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      store(zip, "net/data.pkl", module);
      store(zip, "net/code/__torch__.py", code.toString().getBytes(StandardCharsets.UTF_8));
      store(zip, "net/constants.pkl", constants);
      store(zip, "net/version", "3\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setCrc(crc.getValue());
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
