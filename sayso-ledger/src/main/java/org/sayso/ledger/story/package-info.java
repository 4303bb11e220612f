/** Which reports are about one happening. */
@NullMarked
package org.sayso.ledger.story;

import org.jspecify.annotations.NullMarked;
