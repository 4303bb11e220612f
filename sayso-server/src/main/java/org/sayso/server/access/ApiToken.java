package org.sayso.server.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A token by which a program acts for an account. The token itself is shown once and only its hash
 * is kept.
 *
 * @param id the beginning of its hash, by which people name it
 * @param account whose
 * @param label what it is for
 * @param role what it may do, never more than its account
 * @param made when
 * @param used when it was last used, to the hour
 */
public record ApiToken(
    String id, String account, String label, Role role, Instant made, Optional<Instant> used) {}
