/** What the ledger tells in JSON, as values that pages are made of. */
@NullMarked
package org.sayso.server.view;

import org.jspecify.annotations.NullMarked;
