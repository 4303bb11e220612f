/** Claims: the list, and one claim with where it stands, on whose word, and since when. */
@NullMarked
package org.sayso.server.claim;

import org.jspecify.annotations.NullMarked;
