/** Scores attributions (source, cue, content) against a gold standard. */
@NullMarked
package org.sayso.bench.attribution;

import org.jspecify.annotations.NullMarked;
