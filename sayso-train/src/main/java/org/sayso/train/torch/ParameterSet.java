package org.sayso.train.torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named fp32 tensors, in a fixed order. */
public final class ParameterSet {
  private static final int MAGIC = 0x5A4E5031;

  private final NDManager manager;
  private final Map<String, NDArray> tensors = new LinkedHashMap<>();

  public ParameterSet(NDManager manager) {
    this.manager = manager;
  }

  /** Adds a tensor of {@code values}, row-major. */
  public void add(String name, float[] values, long... dims) {
    tensors.put(name, manager.create(values, new Shape(dims)));
  }

  public NDArray tensor(String name) {
    NDArray tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return tensor;
  }

  public List<String> names() {
    return List.copyOf(tensors.keySet());
  }

  public NDList list() {
    return new NDList(tensors.values());
  }

  /** Writes all tensors; the file is there whole or not at all. */
  public void save(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
      out.writeInt(MAGIC);
      out.writeInt(tensors.size());
      for (Map.Entry<String, NDArray> entry : tensors.entrySet()) {
        out.writeUTF(entry.getKey());
        long[] dims = entry.getValue().getShape().getShape();
        out.writeInt(dims.length);
        for (long dim : dims) {
          out.writeLong(dim);
        }
        float[] values = entry.getValue().toFloatArray();
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Reads what {@link #save} wrote. */
  public static ParameterSet load(NDManager manager, Path file) throws IOException {
    ParameterSet set = new ParameterSet(manager);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is not a parameter file");
      }
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        long[] dims = new long[in.readInt()];
        long size = 1;
        for (int d = 0; d < dims.length; d++) {
          dims[d] = in.readLong();
          size *= dims[d];
        }
        byte[] bytes = in.readNBytes((int) size * 4);
        float[] values = new float[(int) size];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        set.add(name, values, dims);
      }
    }
    return set;
  }
}
