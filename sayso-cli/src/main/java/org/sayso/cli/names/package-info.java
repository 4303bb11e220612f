/** {@code sayso names}: whether names are the same, and which of many is. */
@NullMarked
package org.sayso.cli.names;

import org.jspecify.annotations.NullMarked;
