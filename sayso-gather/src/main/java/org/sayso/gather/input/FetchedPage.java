package org.sayso.gather.input;

import java.time.Instant;
import java.util.Optional;

/**
 * A page with what its carrier said of it.
 *
 * @param name what messages call it
 * @param address where it came from; empty if unknown
 * @param charset the encoding that the carrier names; empty if it names none
 * @param taken when it was fetched, so that a date in the future can be told
 */
public record FetchedPage(
    String name, String address, String charset, Optional<Instant> taken, InputBytes bytes) {}
