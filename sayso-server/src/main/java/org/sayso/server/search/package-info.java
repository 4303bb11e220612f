/** Searching statements by their words. */
@NullMarked
package org.sayso.server.search;

import org.jspecify.annotations.NullMarked;
