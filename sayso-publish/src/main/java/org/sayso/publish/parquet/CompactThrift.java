package org.sayso.publish.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes structures in Thrift's compact protocol, in which Parquet keeps its metadata. Fields are
 * written in the order of their numbers.
 *
 * @see <a
 *     href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">the
 *     protocol</a>
 */
final class CompactThrift {
  private static final int TRUE = 1;
  private static final int FALSE = 2;
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  CompactThrift whole(int field, int value) {
    header(field, I32);
    varint(zigzag(value));
    return this;
  }

  CompactThrift wide(int field, long value) {
    header(field, I64);
    varint(zigzag(value));
    return this;
  }

  CompactThrift truth(int field, boolean value) {
    header(field, value ? TRUE : FALSE);
    return this;
  }

  CompactThrift text(int field, String value) {
    header(field, BINARY);
    bytes(value);
    return this;
  }

  CompactThrift begin(int field) {
    header(field, STRUCT);
    return beginItem();
  }

  /** A structure that is an item of a list. */
  CompactThrift beginItem() {
    outer.push(last);
    last = 0;
    return this;
  }

  CompactThrift end() {
    out.write(0);
    last = outer.pop();
    return this;
  }

  CompactThrift structs(int field, int size) {
    list(field, size, STRUCT);
    return this;
  }

  CompactThrift wholes(int field, int... values) {
    list(field, values.length, I32);
    for (int value : values) {
      varint(zigzag(value));
    }
    return this;
  }

  CompactThrift texts(int field, String value) {
    list(field, 1, BINARY);
    bytes(value);
    return this;
  }

  private void list(int field, int size, int type) {
    header(field, LIST);
    if (size < 15) {
      out.write(size << 4 | type);
    } else {
      out.write(0xf0 | type);
      varint(size);
    }
  }

  private void header(int field, int type) {
    int step = field - last;
    if (step > 0 && step <= 15) {
      out.write(step << 4 | type);
    } else {
      out.write(type);
      varint(zigzag(field));
    }
    last = field;
  }

  private void bytes(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    varint(utf8.length);
    out.writeBytes(utf8);
  }

  private static long zigzag(long value) {
    return value << 1 ^ value >> 63;
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** The structure, ended. */
  byte[] finish() {
    out.write(0);
    return out.toByteArray();
  }
}
