package org.sayso.server.access;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * All that decides who may do what on one server: the policy that follows from its address, its
 * accounts if it has any, and what it remembers of clients. Safe for many threads.
 */
public final class Access implements AutoCloseable {
  private final AccessPolicy policy;
  private final @Nullable AccessStore store;
  private final SessionCookies cookies;
  private final FormToken formToken;
  private final @Nullable RateLimiter rates;
  private final SignInThrottle throttle;
  private final HeldForms held;
  private final PasswordHasher hasher = new PasswordHasher();
  private final Clock clock;

  private Access(
      AccessPolicy policy, @Nullable AccessStore store, AccessConfig config, Clock clock) {
    this.policy = policy;
    this.store = store;
    this.clock = clock;
    this.cookies = new SessionCookies(policy.secure());
    this.formToken =
        new FormToken(store == null ? new Secret().next() : store.serverKey(), cookies);
    this.rates =
        policy.accounts()
            ? new RateLimiter(config.requestsPerSecond(), 10.0 * config.requestsPerSecond(), clock)
            : null;
    this.throttle = new SignInThrottle(clock);
    this.held = new HeldForms(clock);
  }

  /**
   * @param bind the address that the server is to listen at
   * @throws SaysoException of fault USER if accounts are needed and there are none, with how to add
   *     one
   */
  public static Access create(String bind, AccessConfig config, Clock clock) {
    AccessPolicy policy = AccessPolicy.of(bind, config.publicUrl(), config.signIn());
    if (!policy.accounts()) {
      return new Access(policy, null, config, clock);
    }
    AccessStore store = AccessStore.open(config.directory());
    if (store.isEmpty()) {
      store.close();
      throw new SaysoException(
          Fault.USER,
          "Others could reach the server at "
              + config.publicUrl().orElse(bind)
              + ", so everybody has to sign in, and there is no account in "
              + config.directory()
              + " yet. Add one with: sayso user add NAME --role viewer|editor|admin");
    }
    return new Access(policy, store, config, clock);
  }

  AccessPolicy policy() {
    return policy;
  }

  Optional<AccessStore> store() {
    return Optional.ofNullable(store);
  }

  SessionCookies cookies() {
    return cookies;
  }

  FormToken formToken() {
    return formToken;
  }

  Optional<RateLimiter> rates() {
    return Optional.ofNullable(rates);
  }

  SignInThrottle throttle() {
    return throttle;
  }

  HeldForms held() {
    return held;
  }

  PasswordHasher hasher() {
    return hasher;
  }

  Clock clock() {
    return clock;
  }

  /** Whether everybody has to sign in. */
  public boolean asksToSignIn() {
    return policy.accounts();
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
