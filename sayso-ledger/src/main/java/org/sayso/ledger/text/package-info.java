/** Words of a text as the ledger compares them: stems, how rare each is, shingles, numbers. */
@NullMarked
package org.sayso.ledger.text;

import org.jspecify.annotations.NullMarked;
