package org.sayso.publish.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of our linked data and what they mean. It stands in every document, so that nobody has
 * to fetch anything to read it. Plain words are schema.org's; those of annotations mean what <a
 * href="https://www.w3.org/TR/annotation-model/">W3C Web Annotation</a> says, those of provenance
 * what <a href="https://www.w3.org/TR/prov-o/">PROV-O</a> says.
 */
final class Context {
  private static final Map<String, String> WORDS = words();

  private Context() {}

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("@vocab", "https://schema.org/");
    words.put("oa", "http://www.w3.org/ns/oa#");
    words.put("prov", "http://www.w3.org/ns/prov#");
    words.put("sayso", "urn:sayso:vocabulary:");
    words.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    words.put("Annotation", "oa:Annotation");
    words.put("SpecificResource", "oa:SpecificResource");
    words.put("TextQuoteSelector", "oa:TextQuoteSelector");
    words.put("TextPositionSelector", "oa:TextPositionSelector");
    words.put("hasBody", "oa:hasBody");
    words.put("hasTarget", "oa:hasTarget");
    words.put("hasSource", "oa:hasSource");
    words.put("hasSelector", "oa:hasSelector");
    words.put("exact", "oa:exact");
    words.put("prefix", "oa:prefix");
    words.put("suffix", "oa:suffix");
    words.put("start", "oa:start");
    words.put("end", "oa:end");
    words.put("wasDerivedFrom", "prov:wasDerivedFrom");
    words.put("wasQuotedFrom", "prov:wasQuotedFrom");
    words.put("hadPrimarySource", "prov:hadPrimarySource");
    words.put("wasAttributedTo", "prov:wasAttributedTo");
    words.put("standing", "sayso:standing");
    words.put("rule", "sayso:rule");
    words.put("stance", "sayso:stance");
    return words;
  }

  static void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      json.writeStringField(word.getKey(), word.getValue());
    }
    json.writeEndObject();
  }
}
