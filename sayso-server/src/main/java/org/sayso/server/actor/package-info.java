/** Actors: what somebody said over time, and who spoke against it. */
@NullMarked
package org.sayso.server.actor;

import org.jspecify.annotations.NullMarked;
