/** Measures of single stages, fed with gold spans: sentences, kind, stance, evidence. */
@NullMarked
package org.sayso.bench.stage;

import org.jspecify.annotations.NullMarked;
