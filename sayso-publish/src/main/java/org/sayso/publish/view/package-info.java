/** What exporters see of a ledger: claims, statements, reports, edges and cases as values. */
@NullMarked
package org.sayso.publish.view;

import org.jspecify.annotations.NullMarked;
