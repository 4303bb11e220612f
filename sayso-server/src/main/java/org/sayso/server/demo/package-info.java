/** An example ledger, for whoever wants to look around before adding reports of their own. */
@NullMarked
package org.sayso.server.demo;

import org.jspecify.annotations.NullMarked;
