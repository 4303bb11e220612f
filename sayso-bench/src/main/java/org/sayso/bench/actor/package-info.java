/** How well actors and speakers are resolved, and names matched. */
@NullMarked
package org.sayso.bench.actor;

import org.jspecify.annotations.NullMarked;
