/**
 * {@code sayso watch}: feeds are asked again and again, and what they list goes into the ledger.
 */
@NullMarked
package org.sayso.cli.watch;

import org.jspecify.annotations.NullMarked;
