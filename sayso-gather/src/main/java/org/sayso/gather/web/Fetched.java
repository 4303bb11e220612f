package org.sayso.gather.web;

import java.time.Instant;
import org.sayso.gather.input.InputBytes;

/**
 * What came back from an address.
 *
 * @param address where it came from in the end, redirects followed
 * @param type media type in lower case, without parameters; empty if the server did not say
 * @param charset the encoding that the server names; empty if it names none
 * @param taken when
 */
public record Fetched(
    String address, String type, String charset, Instant taken, InputBytes bytes) {}
