/** What pages tell about themselves: titles, authors, dates, publisher. */
@NullMarked
package org.sayso.gather.metadata;

import org.jspecify.annotations.NullMarked;
