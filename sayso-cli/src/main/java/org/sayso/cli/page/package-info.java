/** A reading as a page for the terminal. */
@NullMarked
package org.sayso.cli.page;

import org.jspecify.annotations.NullMarked;
