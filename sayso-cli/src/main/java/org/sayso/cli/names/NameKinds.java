package org.sayso.cli.names;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.sayso.read.names.NameKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kinds of names as a user writes them. */
final class NameKinds implements ITypeConverter<NameKind>, Iterable<String> {
  private static final List<String> WORDS = List.of("person", "organization");

  NameKinds() {}

  @Override
  public NameKind convert(String word) {
    if (!WORDS.contains(word)) {
      throw new TypeConversionException("\"" + word + "\" is not one of " + WORDS);
    }
    return NameKind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  @Override
  public Iterator<String> iterator() {
    return WORDS.iterator();
  }
}
