/** Finding who says what: source, cue and content spans. */
@NullMarked
package org.sayso.read.attribution;

import org.jspecify.annotations.NullMarked;
