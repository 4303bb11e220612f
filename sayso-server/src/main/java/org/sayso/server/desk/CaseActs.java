package org.sayso.server.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.desk.ActResult;
import org.sayso.ledger.desk.CaseAct;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.CaseWork;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.evidence.EvidenceVault;
import org.sayso.ledger.evidence.TimeStamp;
import org.sayso.ledger.evidence.TimeStamper;
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
    if (typed.isResumed()) {
      resume(context, state, typed);
      return;
    }
    try {
      Instant now = services.clock().instant();
      String by = Editor.sent(context);
      Deed deed = CaseForms.deed(form, context, state, services.ledger(), now);
      CaseAct act = new CaseAct(state.id(), by, seen(context), deed);
      entered(context, act, now, typed, "").ifPresent(after -> done(context, after));
    } catch (IllegalArgumentException e) {
      refuse(context, state, String.valueOf(e.getMessage()), typed, "");
    }
  }

  private static long seen(Context context) {
    return CaseForms.number(context, "seen");
  }

  /** The state after the act; empty if others went on before, which the page then tells. */
  private Optional<CaseState> entered(
      Context context, CaseAct act, Instant now, Typed typed, String kept) {
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
      return Optional.empty();
    }
    return Optional.of(((ActResult.Kept) result).state());
  }

  private static void done(Context context, CaseState after) {
    context.redirect("/case/" + after.id() + "?done=" + after.last(), HttpStatus.SEE_OTHER);
  }

  private void refuse(Context context, CaseState state, String message, Typed typed, String kept) {
    pages.show(
        context,
        state,
        new CasePage.Sent(Notice.wrong(message), typed, kept),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** A form that was kept over a sign-in, to be changed before it is sent. */
  private void resume(Context context, CaseState state, Typed typed) {
    pages.show(context, state, new CasePage.Sent(Notice.RESUMED, typed, ""), HttpStatus.OK);
  }

  /** The bytes are in the vault before anything can go wrong, so that none is sent twice. */
  void attach(Context context) {
    CaseState state = pages.state(context);
    Typed typed = Typed.of("evidence", context);
    if (typed.isResumed()) {
      resume(context, state, typed);
      return;
    }
    String kept = "";
    try {
      EvidenceFile file = file(context);
      kept = file.hash() + " " + file.name();
      Deed deed =
          new Deed.Attach(
              file, CaseForms.text(context, "description"), CaseForms.text(context, "from"));
      String by = Editor.sent(context);
      CaseAct act = new CaseAct(state.id(), by, seen(context), deed);
      entered(context, act, services.clock().instant(), typed, kept)
          .ifPresent(after -> attached(context, after, file.hash(), by));
    } catch (IllegalArgumentException e) {
      refuse(context, state, String.valueOf(e.getMessage()), typed, kept);
    } catch (SaysoException e) {
      if (e.fault() != Fault.USER) {
        throw e;
      }
      refuse(context, state, String.valueOf(e.getMessage()), typed, kept);
    }
  }

  /**
   * Evidence is time-stamped at once, if an authority was named; without it, it is evidence too.
   */
  private void attached(Context context, CaseState state, EvidenceHash hash, String by) {
    if (services.stamper().isEmpty()) {
      done(context, state);
    } else {
      stamp(context, services.stamper().get(), state, hash, new Signed(by, state.last()));
    }
  }

  /**
   * Who asks for a stamp.
   *
   * @param seen up to which entry that person saw the case
   */
  private record Signed(String by, long seen) {}

  private void stamp(
      Context context, TimeStamper stamper, CaseState state, EvidenceHash hash, Signed signed) {
    Instant now = services.clock().instant();
    try {
      Deed deed = new Deed.Stamp(hash, stamper.stamp(hash));
      CaseAct act = new CaseAct(state.id(), signed.by(), signed.seen(), deed);
      entered(context, act, now, Typed.NOTHING, "").ifPresent(after -> done(context, after));
    } catch (SaysoException e) {
      Notice notice =
          new Notice(
              true,
              "The file is kept, but not time-stamped.",
              List.of(String.valueOf(e.getMessage()), "You can try it again under the file."));
      pages.show(
          context, state, new CasePage.Sent(notice, Typed.NOTHING, ""), HttpStatus.BAD_GATEWAY);
    }
  }

  /** Asks for a time stamp of a file that has been evidence before. */
  void stamp(Context context) {
    CaseState state = pages.state(context);
    try {
      EvidenceHash hash = new EvidenceHash(CaseForms.text(context, "file"));
      if (state.evidence(hash).isEmpty()) {
        throw new IllegalArgumentException("the file " + hash + " is no evidence of the case");
      }
      TimeStamper stamper =
          services
              .stamper()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no time stamp authority was named; start the server with --time-stamps"));
      stamp(context, stamper, state, hash, new Signed(Editor.sent(context), seen(context)));
    } catch (IllegalArgumentException e) {
      refuse(context, state, String.valueOf(e.getMessage()), Typed.NOTHING, "");
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
    EvidenceFile file = kept(context).file();
    EvidenceVault vault = services.ledger().evidence();
    if (!vault.intact(file.hash())) {
      throw new SaysoException(
          Fault.DATA,
          "The file no longer has its hash: it was altered where it is kept. Restore it from a backup.");
    }
    saved(context, file.name());
    context.result(vault.open(file.hash()));
  }

  /** The token of a time stamp, with which anybody can check it. */
  void downloadStamp(Context context) {
    CaseWork.KeptFile file = kept(context);
    String number = context.pathParam("number");
    if (!number.matches("[1-9][0-9]{0,4}") || Integer.parseInt(number) > file.stamps().size()) {
      throw new FailureException(Failure.missing("The file has no time stamp " + number + "."));
    }
    TimeStamp stamp = file.stamps().get(Integer.parseInt(number) - 1);
    saved(context, file.file().name() + "-" + number + ".tst");
    context.result(Base64.getDecoder().decode(stamp.token()));
  }

  private CaseWork.KeptFile kept(Context context) {
    String hex = context.pathParam("hash");
    return pages.state(context).work().evidence().stream()
        .filter(one -> one.file().hash().hex().equals(hex))
        .findFirst()
        .orElseThrow(
            () ->
                new FailureException(
                    Failure.missing("The case has no evidence file " + hex + ".")));
  }

  private static void saved(Context context, String name) {
    context.contentType("application/octet-stream");
    context.header(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    context.header(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
  }
}
