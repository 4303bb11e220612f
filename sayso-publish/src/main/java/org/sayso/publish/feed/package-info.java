/** What changed, as RSS and Atom. */
@NullMarked
package org.sayso.publish.feed;

import org.jspecify.annotations.NullMarked;
