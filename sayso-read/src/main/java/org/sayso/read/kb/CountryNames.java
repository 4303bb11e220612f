package org.sayso.read.kb;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.read.names.NameFolding;

/**
 * Names of countries in all languages of the Common Locale Data Repository, as ICU carries them.
 * Making one takes about a second, so it is made when the first name needs it.
 */
final class CountryNames {
  private final Map<String, String> codes;

  private CountryNames(Map<String, String> codes) {
    this.codes = Map.copyOf(codes);
  }

  static CountryNames inAllLanguages(Collection<Country> countries) {
    Map<String, String> codes = new HashMap<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (!locale.getCountry().isEmpty()) {
        continue;
      }
      LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
      for (Country country : countries) {
        String name = names.regionDisplayName(country.code());
        if (name != null && !name.equals(country.code())) {
          codes.putIfAbsent(NameFolding.fold(name), country.code());
        }
      }
    }
    return new CountryNames(codes);
  }

  /** The ISO 3166 alpha-2 code of the country that some language calls so. */
  Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(NameFolding.fold(name)));
  }
}
