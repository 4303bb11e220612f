/** {@code sayso serve}: the pages of the ledger in a browser. */
@NullMarked
package org.sayso.cli.serve;

import org.jspecify.annotations.NullMarked;
