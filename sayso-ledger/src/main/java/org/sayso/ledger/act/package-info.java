/** What people decide: corrections and findings, which stand above what the machine made out. */
@NullMarked
package org.sayso.ledger.act;

import org.jspecify.annotations.NullMarked;
