package org.sayso.server.api;

import static org.sayso.server.api.Schema.field;
import static org.sayso.server.api.Schema.list;
import static org.sayso.server.api.Schema.number;
import static org.sayso.server.api.Schema.object;
import static org.sayso.server.api.Schema.optional;
import static org.sayso.server.api.Schema.orNull;
import static org.sayso.server.api.Schema.text;
import static org.sayso.server.api.Schema.time;
import static org.sayso.server.api.Schema.truth;
import static org.sayso.server.api.Schema.whole;
import static org.sayso.server.api.Schema.words;
import static org.sayso.server.api.Schema.wordsOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.claim.Standing;
import org.sayso.model.Stance;

/** The forms of what the endpoints give, by the names under which the description has them. */
final class ApiSchemas {
  static final List<String> STANCES = wordsOf(Stance.values());
  static final List<String> STANDINGS = wordsOf(Standing.values());

  private ApiSchemas() {}

  static Map<String, Schema> all() {
    Map<String, Schema> all = new LinkedHashMap<>();
    all.put("Story", story());
    all.put("Claim", claim());
    all.put("ClaimStatement", claimStatement());
    all.put("Statement", statement());
    all.put("Edge", edge());
    all.put("ReportLine", reportLine());
    all.put("Reading", reading());
    all.put("Outlet", outlet());
    all.put("Head", head());
    all.put("Matches", matches());
    all.put("Case", caseState());
    all.put("Problem", problem());
    return all;
  }

  private static Schema story() {
    return object(
        "The reports about one happening.",
        field("story", text("Its id.")),
        field("title", text("What it is called.")),
        field("reports", list("Ids of its reports.", text("A report's id."))),
        field(
            "texts",
            list(
                "Which reports are one text.",
                list("Ids of reports with one text.", text("A report's id.")))),
        field("first", time("When it was first reported on.")),
        field("last", time("When it was last reported on.")),
        field("claims", whole("How many claims it has.", 0)),
        field(
            "joined",
            list(
                "Why each report belongs.",
                object(
                    "Why a report belongs.",
                    field("report", text("The report.")),
                    field("nearest", text("The report that it is most like; empty for the first.")),
                    field("likeness", number("How much.")),
                    field("words", list("By which words.", text("A word.")))))));
  }

  private static Schema claim() {
    return object(
        "A proposition with everybody's stance on it.",
        field("claim", text("Its id.")),
        field("text", text("Its wording, never stronger than its weakest statement.")),
        field("story", text("The id of its story.")),
        field("originator", orNull(text("Who said it first, if known."))),
        field("standing", words("Where it stands.", STANDINGS)),
        field("rule", text("The rule that gives the standing, in a sentence.")),
        field(
            "counts",
            object(
                "How many stand behind it.",
                field("reports", whole("Reports.", 0)),
                field("texts", whole("Distinct texts.", 0)),
                field(
                    "origins",
                    list("Independent origins, at least and at most.", whole("A count.", 0))),
                field("institutions", whole("Institutions behind them.", 0)))),
        field(
            "origins",
            list(
                "The origins.",
                object(
                    "A distinct root of the claim.",
                    field("name", text("Who or what.")),
                    field("institution", text("To what it belongs.")),
                    field("named", truth("Whether it is named.")),
                    field("mayRestOn", orNull(text("What it may have it from.")))))),
        field("statements", list("Who takes which stance.", Schema.ref("ClaimStatement"))),
        field(
            "conflicts",
            list(
                "What statements contradict each other in.",
                object(
                    "A conflict.",
                    field("field", text("number, date or place.")),
                    field("scope", orNull(text("Of what."))),
                    field("values", list("The values.", text("A value."))),
                    field("reports", list("The reports with them.", text("A report's id.")))))),
        field("flags", list("What to beware of.", text("A flag."))),
        field(
            "timeline",
            list(
                "What changed when.",
                object(
                    "A change.",
                    field("time", time("When it was reported.")),
                    field("seen", time("When Sayso came to know it.")),
                    field("what", text("What.")),
                    field("report", text("By which report.")),
                    field("open", truth("Whether it waits for an answer."))))));
  }

  private static Schema claimStatement() {
    return object(
        "Somebody's stance on a claim, in a report.",
        field("report", text("The report's id.")),
        field("attribution", text("The attribution's id in the reading.")),
        field("speaker", orNull(text("Whose word it is; null if nobody is named."))),
        field("stance", words("What the speaker does to the content.", STANCES)),
        field(
            "span",
            object(
                "Its words, in UTF-16 units of the report's text.",
                field("start", whole("The first.", 0)),
                field("end", whole("The one after the last.", 1)),
                field("text", text("The words.")))),
        field("time", time("When.")),
        field("outlet", orNull(text("The outlet."))),
        field(
            "match",
            object(
                "How it came to the claim.",
                field("state", text("confirmed or suggested, and the like.")),
                field(
                    "model",
                    orNull(text("The rules that joined it; null where a person confirmed it."))),
                field("score", number("How sure.")),
                field("why", orNull(text("Why."))))));
  }

  private static Schema statement() {
    return object(
        "A statement that a question found.",
        field("time", time("When.")),
        field("speaker", text("Whose word it is; empty if nobody is named.")),
        field("stance", words("What the speaker does to the content.", STANCES)),
        field("text", text("The content.")),
        field("outlet", text("The outlet; empty if unknown.")),
        field("place", text("REPORT@START-END.")),
        field("claim", text("The id of its claim.")));
  }

  private static Schema edge() {
    return object(
        "A report has something from elsewhere.",
        field("from", text("The report that has it.")),
        field("to", text("The report, outlet, post or person that it has it from.")),
        field(
            "type",
            words(
                "How.",
                java.util.Arrays.stream(ChainEdge.Type.values())
                    .map(ChainEdge.Type::word)
                    .toList())),
        field("evidence", text("The words that show it.")));
  }

  private static Schema reportLine() {
    return object(
        "A report.",
        field("report", text("Its id.")),
        field("day", text("The day that it counts for.").with("format", "date")),
        field("outlet", orNull(text("Its outlet."))),
        field("title", orNull(text("Its title."))),
        field("statements", whole("How many statements it has.", 0)));
  }

  private static Schema reading() {
    Schema any = object("See docs/reading.schema.json.");
    return object(
        "All that was read out of one report, in the form of docs/reading.schema.json. Offsets are UTF-16 units of report.text.",
        field("sayso", text("Version of the form.")),
        field(
            "report",
            object("The report.", field("id", text("Its id.")), field("text", text("Its text.")))),
        field("attributions", list("Who is given as saying what.", any)),
        field("actors", list("Who acts.", any)),
        field("evidence", list("What statements rest on.", any)),
        field("times", list("Times.", any)),
        field("places", list("Places.", any)),
        field("events", list("Events.", any)),
        field("flags", list("What does not fit.", any)));
  }

  private static Schema outlet() {
    return object(
        "How much an outlet says first and how much it repeats.",
        field("outlet", text("Its name.")),
        field("reports", whole("Its reports.", 0)),
        field("relays", whole("Those of them that have something from elsewhere.", 0)),
        field("relayed", whole("Reports of others that have something from it.", 0)));
  }

  private static Schema head() {
    return object(
        "The end of the chain of entries: whoever notes it can prove later that nothing before was changed.",
        field("entries", whole("How many entries.", 0)),
        field("hash", text("The hash of the last one.").with("pattern", "^[0-9a-f]{64}$")));
  }

  private static Schema matches() {
    return object(
        "Earlier claims by how likely a text restates them.",
        field("compared", whole("How many claims were compared, the newest ones.", 0)),
        field("all", truth("Whether that is all claims of the ledger.")),
        field(
            "items",
            list(
                "Likeliest first.",
                object(
                    "An earlier claim.",
                    field("rank", whole("From 1 on.", 1)),
                    field("claim", text("Its id.")),
                    field("score", number("For comparison within this answer only.")),
                    field("text", text("Its wording."))))));
  }

  private static Schema caseState() {
    Schema any = object("See docs/api.md.");
    return object(
        "Somebody's work on a claim.",
        field("case", text("Its id.")),
        field("state", words("Whether it goes on.", List.of("open", "closed"))),
        field("claim", text("The claim's wording when the case was opened.")),
        field("statement", text("The words that the claim begins with, REPORT@START-END.")),
        field("why", text("What the case is for.")),
        field("openedBy", text("Who opened it.")),
        field("opened", time("When.")),
        field("changed", time("When it last went on.")),
        field("entry", whole("Its last entry: what a deed is to say in its field seen.", 1)),
        field("checks", list("What is checked.", any)),
        field("requests", list("Who was asked.", any)),
        field("evidence", list("Evidence files.", any)),
        field("finding", orNull(any)),
        field("published", orNull(any)),
        field("history", list("What was done, oldest first.", any)));
  }

  private static Schema problem() {
    return object(
        "What went wrong (RFC 9457).",
        field("type", text("Of which kind; never changes.").with("format", "uri-reference")),
        field("title", text("The kind in words.")),
        field("status", whole("The HTTP status.", 400)),
        field("detail", text("What happened and what to do.")),
        optional("instance", text("What was asked for.")));
  }
}
