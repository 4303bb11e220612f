/**
 * How far the watching of feeds is: what was listed, what of it is in the ledger. Kept beside the
 * entries, so that a killed watcher neither misses nor doubles anything.
 */
@NullMarked
package org.sayso.ledger.watch;

import org.jspecify.annotations.NullMarked;
