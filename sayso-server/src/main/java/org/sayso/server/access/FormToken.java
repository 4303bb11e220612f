package org.sayso.server.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token that every form carries in its field {@value #FIELD}, so that no other site can send it
 * in somebody's name. It is bound to two cookies, that of the browser and that of the sign-in, and
 * is kept nowhere.
 *
 * <pre>{@code <input type="hidden" name="token" value="${frame.token()}">}</pre>
 */
public final class FormToken {
  /** The name of the form field. */
  public static final String FIELD = "token";

  /** The header that scripts of our own pages send instead of the field. */
  public static final String HEADER = "X-Sayso-Token";

  private static final String ATTRIBUTE = "sayso.form-token";

  private final SecretKeySpec key;
  private final SessionCookies cookies;
  private final Secret secret = new Secret();

  FormToken(String key, SessionCookies cookies) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.cookies = cookies;
  }

  /** The token for forms of the page that answers this request; empty if none is asked for. */
  public static String of(Context context) {
    FormToken token = context.attribute(ATTRIBUTE);
    return token == null ? "" : token.make(context);
  }

  void attach(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  private String make(Context context) {
    String browser = browser(context);
    if (browser.isEmpty()) {
      browser = secret.next();
      Cookie cookie = new Cookie(cookies.formName(), browser);
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setSecure(cookies.secure());
      cookie.setSameSite(SameSite.STRICT);
      context.cookie(cookie);
      // Another form on the same page gets the same token.
      context.attribute(cookies.formName(), browser);
    }
    return sign(browser, cookies.session(context));
  }

  private String browser(Context context) {
    String made = context.attribute(cookies.formName());
    String sent = made == null ? context.cookie(cookies.formName()) : made;
    return sent == null || sent.length() > 100 ? "" : sent;
  }

  /** Whether the token is the one of this browser and this sign-in, even if that has ended. */
  boolean fits(String token, Context context) {
    String browser = browser(context);
    return !browser.isEmpty() && Secret.same(token, sign(browser, cookies.session(context)));
  }

  private String sign(String browser, String session) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] bytes = mac.doFinal((browser + "\n" + session).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
