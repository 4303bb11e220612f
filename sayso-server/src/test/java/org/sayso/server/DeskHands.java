package org.sayso.server;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.ledger.desk.ClaimPointer;

/** Somebody who works at the desk in a browser: fills the forms that pages have and sends them. */
final class DeskHands {
  private final GuardedServer.Browser browser;
  private final String name;

  DeskHands(GuardedServer.Browser browser, String name) {
    this.browser = browser;
    this.name = name;
  }

  GuardedServer.Browser browser() {
    return browser;
  }

  Document page(String path) {
    return Jsoup.parse(browser.get(path).body());
  }

  /** The first claim with at least so many statements. */
  static ClaimPointer claim(GuardedServer server, int statements) {
    return ClaimPointer.of(json(server, statements));
  }

  static String claimId(GuardedServer server, int statements) {
    return org.sayso.model.json.JsonCursor.parse(json(server, statements)).field("claim").text();
  }

  private static String json(GuardedServer server, int statements) {
    java.util.List<String> all = new java.util.ArrayList<>();
    server.ledger.queries().claims(org.sayso.ledger.query.LedgerFilter.ALL, all::add);
    return all.stream()
        .filter(
            claim ->
                org.sayso.model.json.JsonCursor.parse(claim)
                        .field("statements")
                        .items(item -> item)
                        .size()
                    >= statements)
        .findFirst()
        .orElseThrow();
  }

  /** Opens a case on a claim from the claim's page; gives the case's address. */
  String open(String claimId) {
    HttpResponse<String> answer =
        send(page("/claim/" + claimId), "/desk/open", Map.of("why", "It is told everywhere."));
    return at(answer).replaceFirst("\\?.*", "");
  }

  /** Where an answer leads. */
  static String at(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }

  /** Sends the form of a case, with what the case's page has in it and these fields. */
  HttpResponse<String> act(String caseAddress, String form, Map<String, String> fields) {
    return send(page(caseAddress), caseAddress + "/" + form, fields);
  }

  /** Sends the first form of a page that goes to this address. */
  HttpResponse<String> send(Document page, String action, Map<String, String> fields) {
    return browser.post(action, filled(page, action, fields), "Origin", browser.own());
  }

  /** What a form holds when somebody has typed these fields into it. */
  Map<String, String> filled(Document page, String action, Map<String, String> typed) {
    Element form =
        page.select("form[action=" + action + "]").stream()
            .filter(
                one ->
                    typed.entrySet().stream()
                        .allMatch(
                            field ->
                                !one.select("input[type=hidden][name=" + field.getKey() + "]")
                                        .hasAttr("value")
                                    || one.select("[name=" + field.getKey() + "]")
                                        .attr("value")
                                        .equals(field.getValue())))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form " + action + " on " + page.title()));
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element hidden : form.select("input[type=hidden]")) {
      fields.put(hidden.attr("name"), hidden.attr("value"));
    }
    if (!form.select("input[name=by]").isEmpty()) {
      fields.put("by", name);
    }
    fields.putAll(typed);
    return fields;
  }

  /** Attaches a file to a case. */
  HttpResponse<String> attach(
      String caseAddress, String fileName, byte[] bytes, Map<String, String> typed) {
    String action = caseAddress + "/evidence";
    return upload(action, filled(page(caseAddress), action, typed), fileName, bytes);
  }

  HttpResponse<String> upload(
      String action, Map<String, String> fields, String fileName, byte[] bytes) {
    String boundary = "----desk-hands";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (field, value) ->
            body.writeBytes(
                ("--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\""
                        + field
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n")
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return browser.send(
        browser
            .request(
                action,
                "Origin",
                browser.own(),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** What stands in a field of a page, of whatever kind. */
  static List<String> standing(Document page, String action, String field) {
    return page.select("form[action=" + action + "] [name=" + field + "]").stream()
        .filter(
            element ->
                !element.attr("type").matches("radio|checkbox") || element.hasAttr("checked"))
        .map(
            element ->
                element.normalName().equals("textarea")
                    ? element.wholeText()
                    : element.attr("value"))
        .toList();
  }
}
