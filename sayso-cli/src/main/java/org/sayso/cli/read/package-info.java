/** The {@code read} command: many inputs in, one reading for each out. */
@NullMarked
package org.sayso.cli.read;

import org.jspecify.annotations.NullMarked;
