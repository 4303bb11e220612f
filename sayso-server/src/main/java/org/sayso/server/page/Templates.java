package org.sayso.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Turns a page's record into HTML by the template of its name. Templates are compiled when the
 * program is built; what they print is escaped as its place in the page asks for. Safe for many
 * threads.
 */
public final class Templates {
  private static final int USUAL_LENGTH = 32_768;

  private final TemplateEngine engine;

  private Templates(TemplateEngine engine) {
    this.engine = engine;
  }

  public static Templates create() {
    return new Templates(
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.sayso.server.template"));
  }

  /** Answers with a page, or that the one that the browser has is still the same. */
  public void show(Context context, String template, Object page) {
    byte[] html = render(template, page).getBytes(StandardCharsets.UTF_8);
    CRC32C sum = new CRC32C();
    sum.update(html);
    String tag = "\"" + Long.toHexString(sum.getValue()) + "-" + html.length + "\"";
    context.header("ETag", tag).contentType(io.javalin.http.ContentType.TEXT_HTML);
    if (context.method() == HandlerType.GET && tag.equals(context.header("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.result(html);
    }
  }

  /** The page as HTML. */
  public String render(String template, Object page) {
    StringOutput output = new StringOutput(USUAL_LENGTH);
    engine.render(template + ".jte", page, output);
    return ShownText.clean(output.toString());
  }
}
