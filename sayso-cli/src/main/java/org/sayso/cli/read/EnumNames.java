package org.sayso.cli.read;

import java.util.Arrays;
import java.util.Iterator;
import org.sayso.gather.input.InputFormat;
import org.sayso.model.json.WireNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options whose values are enum constants in lower case. */
public final class EnumNames {
  private EnumNames() {}

  private static <E extends Enum<E>> E parse(Class<E> type, String value) {
    try {
      return WireNames.parse(type, value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static Iterator<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(WireNames::of).iterator();
  }

  /** Values of {@code --input}. */
  public static final class Inputs implements ITypeConverter<InputFormat>, Iterable<String> {
    @Override
    public InputFormat convert(String value) {
      return parse(InputFormat.class, value);
    }

    @Override
    public Iterator<String> iterator() {
      return names(InputFormat.values());
    }
  }

  /** Values of {@code --format}. */
  static final class Outputs implements ITypeConverter<OutputFormat>, Iterable<String> {
    @Override
    public OutputFormat convert(String value) {
      return parse(OutputFormat.class, value);
    }

    @Override
    public Iterator<String> iterator() {
      return names(OutputFormat.values());
    }
  }
}
