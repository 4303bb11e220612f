/** Trains the gate that tells times from words that only look like them. */
@NullMarked
package org.sayso.train.time;

import org.jspecify.annotations.NullMarked;
