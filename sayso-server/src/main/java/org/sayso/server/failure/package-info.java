/** What went wrong, as a status and words that say what to do. */
@NullMarked
package org.sayso.server.failure;

import org.jspecify.annotations.NullMarked;
