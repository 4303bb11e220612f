/** Evidence files: their bytes under the hash that names them, what they are, time stamps. */
@NullMarked
package org.sayso.ledger.evidence;

import org.jspecify.annotations.NullMarked;
