/** What pages keep at hand of the ledger, so that a page that many look at is made quickly. */
@NullMarked
package org.sayso.server.shelf;

import org.jspecify.annotations.NullMarked;
