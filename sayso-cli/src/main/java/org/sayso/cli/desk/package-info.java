/** {@code sayso case}: the desk on the command line. */
@NullMarked
package org.sayso.cli.desk;

import org.jspecify.annotations.NullMarked;
