/** What a claim or a finding rests on as one file that anybody can verify without the ledger. */
@NullMarked
package org.sayso.publish.bundle;

import org.jspecify.annotations.NullMarked;
