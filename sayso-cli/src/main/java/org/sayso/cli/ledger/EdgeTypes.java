package org.sayso.cli.ledger;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.sayso.ledger.chain.ChainEdge;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of {@code --type}: in which way a report has something from elsewhere. */
final class EdgeTypes implements ITypeConverter<ChainEdge.Type>, Iterable<String> {
  private static List<String> words() {
    return Arrays.stream(ChainEdge.Type.values()).map(ChainEdge.Type::word).toList();
  }

  @Override
  public ChainEdge.Type convert(String value) {
    return Arrays.stream(ChainEdge.Type.values())
        .filter(type -> type.word().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    value + " is none; there are " + String.join(", ", words())));
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }
}
