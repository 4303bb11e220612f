/** Places that a report names, found in a gazetteer and told apart by context. */
@NullMarked
package org.sayso.read.place;

import org.jspecify.annotations.NullMarked;
