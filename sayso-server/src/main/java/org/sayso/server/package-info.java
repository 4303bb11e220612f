/** The web server over a ledger: pages for people, JSON for programs. */
@NullMarked
package org.sayso.server;

import org.jspecify.annotations.NullMarked;
