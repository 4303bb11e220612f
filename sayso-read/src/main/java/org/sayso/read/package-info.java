/** Reports into readings: attributions, stance, evidence, actors, times, places, flags. */
@NullMarked
package org.sayso.read;

import org.jspecify.annotations.NullMarked;
