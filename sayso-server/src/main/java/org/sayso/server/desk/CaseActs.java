package org.sayso.server.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.desk.ActResult;
import org.sayso.ledger.desk.CaseAct;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.CaseWork;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.evidence.EvidenceVault;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.page.Words;

/**
 * What the forms of a case page do. What cannot be entered comes back in its form, with what is
 * wrong or what others did in between.
 */
final class CaseActs {
  private final Services services;
  private final CasePages pages;

  CaseActs(Services services, CasePages pages) {
    this.services = services;
    this.pages = pages;
  }

  void act(Context context, String form) {
    CaseState state = pages.state(context);
    String typedInto =
        switch (form) {
          case "update-check" -> "check-" + CaseForms.text(context, "check");
          case "answer" -> "answer-" + CaseForms.text(context, "request");
          case "handle" -> "handle-" + CaseForms.text(context, "file");
          default -> form;
        };
    Typed typed = Typed.of(typedInto, context);
    try {
      Instant now = services.clock().instant();
      String by = Editor.sent(context);
      Deed deed = CaseForms.deed(form, context, state, services.ledger(), now);
      enter(context, state, new CaseAct(state.id(), by, seen(context), deed), now, typed, "");
    } catch (IllegalArgumentException e) {
      refuse(context, state, String.valueOf(e.getMessage()), typed, "");
    }
  }

  private static long seen(Context context) {
    return CaseForms.number(context, "seen");
  }

  private void enter(
      Context context, CaseState state, CaseAct act, Instant now, Typed typed, String kept) {
    ActResult result = services.ledger().desk().act(act, now);
    if (result instanceof ActResult.Stale stale) {
      List<String> since =
          stale.since().stream()
              .map(event -> Words.minute(event.at()) + ": " + event.by() + " " + event.what())
              .toList();
      Notice notice =
          new Notice(
              true,
              "Not entered yet: this case went on while you wrote. If what you typed still holds, send it again.",
              since);
      pages.show(
          context, stale.state(), new CasePage.Sent(notice, typed, kept), HttpStatus.CONFLICT);
      return;
    }
    CaseState after = ((ActResult.Kept) result).state();
    context.redirect("/case/" + state.id() + "?done=" + after.last(), HttpStatus.SEE_OTHER);
  }

  private void refuse(Context context, CaseState state, String message, Typed typed, String kept) {
    pages.show(
        context,
        state,
        new CasePage.Sent(Notice.wrong(message), typed, kept),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** The bytes are in the vault before anything can go wrong, so that none is sent twice. */
  void attach(Context context) {
    CaseState state = pages.state(context);
    Typed typed = Typed.of("evidence", context);
    String kept = "";
    try {
      EvidenceFile file = file(context);
      kept = file.hash() + " " + file.name();
      Deed deed =
          new Deed.Attach(
              file, CaseForms.text(context, "description"), CaseForms.text(context, "from"));
      String by = Editor.sent(context);
      CaseAct act = new CaseAct(state.id(), by, seen(context), deed);
      enter(context, state, act, services.clock().instant(), typed, kept);
    } catch (IllegalArgumentException e) {
      refuse(context, state, String.valueOf(e.getMessage()), typed, kept);
    } catch (SaysoException e) {
      if (e.fault() != Fault.USER) {
        throw e;
      }
      refuse(context, state, String.valueOf(e.getMessage()), typed, kept);
    }
  }

  private EvidenceFile file(Context context) {
    long limit = services.config().limits().requestBytes();
    EvidenceVault vault = services.ledger().evidence();
    @Nullable UploadedFile uploaded =
        context.isMultipartFormData() ? context.uploadedFile("file") : null;
    if (uploaded != null && uploaded.size() > 0) {
      try (InputStream bytes = uploaded.content()) {
        return vault.put(uploaded.filename(), bytes, limit);
      } catch (IOException e) {
        throw new SaysoException(
            Fault.ENVIRONMENT, "the upload could not be read: " + e.getMessage(), e);
      }
    }
    String[] kept = CaseForms.text(context, "kept").split(" ", 2);
    if (kept.length < 2) {
      throw new IllegalArgumentException("choose a file that is not empty");
    }
    EvidenceHash hash = new EvidenceHash(kept[0]);
    if (!vault.holds(hash)) {
      throw new IllegalArgumentException("the file is not here any more; choose it again");
    }
    try (InputStream bytes = vault.open(hash)) {
      return vault.put(kept[1], bytes, limit);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "the kept file could not be read: " + e.getMessage(), e);
    }
  }

  /** Never shown in the page: whatever it is, the browser saves it. */
  void download(Context context) {
    CaseState state = pages.state(context);
    String hex = context.pathParam("hash");
    EvidenceFile file =
        state.work().evidence().stream()
            .map(CaseWork.KeptFile::file)
            .filter(one -> one.hash().hex().equals(hex))
            .findFirst()
            .orElseThrow(
                () ->
                    new FailureException(
                        Failure.missing("The case has no evidence file " + hex + ".")));
    EvidenceVault vault = services.ledger().evidence();
    if (!vault.intact(file.hash())) {
      throw new SaysoException(
          Fault.DATA,
          "The file no longer has its hash: it was altered where it is kept. Restore it from a backup.");
    }
    context.contentType("application/octet-stream");
    context.header(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
    context.header(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    context.result(vault.open(file.hash()));
  }
}
