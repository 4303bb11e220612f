/**
 * The interface for programs under {@code /api/v1}: each endpoint is a value that says what it
 * takes and gives, by which it is both registered and described.
 */
@NullMarked
package org.sayso.server.api;

import org.jspecify.annotations.NullMarked;
