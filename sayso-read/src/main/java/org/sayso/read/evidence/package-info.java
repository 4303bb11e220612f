/** What a report says a statement rests on. */
@NullMarked
package org.sayso.read.evidence;

import org.jspecify.annotations.NullMarked;
