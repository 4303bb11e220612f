/** Scores whole readings: attributions, and of each its kind, stance, speaker and evidence. */
@NullMarked
package org.sayso.bench.reading;

import org.jspecify.annotations.NullMarked;
