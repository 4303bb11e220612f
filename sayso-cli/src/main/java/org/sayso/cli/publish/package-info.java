/** {@code sayso export} and {@code sayso verify-bundle}. */
@NullMarked
package org.sayso.cli.publish;

import org.jspecify.annotations.NullMarked;
