/** {@code sayso gather}. */
@NullMarked
package org.sayso.cli.gather;

import org.jspecify.annotations.NullMarked;
