/** What the command knows about the terminal that it writes to, and how text is laid out on one. */
@NullMarked
package org.sayso.cli.terminal;

import org.jspecify.annotations.NullMarked;
