/** The commands over the accounts and tokens of a server. */
@NullMarked
package org.sayso.cli.access;

import org.jspecify.annotations.NullMarked;
