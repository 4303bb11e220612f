/** The first page: search, what is new, and a text read at once. */
@NullMarked
package org.sayso.server.home;

import org.jspecify.annotations.NullMarked;
