/** The {@code sayso bench} command: one class for each thing to measure. */
@NullMarked
package org.sayso.bench.command;

import org.jspecify.annotations.NullMarked;
