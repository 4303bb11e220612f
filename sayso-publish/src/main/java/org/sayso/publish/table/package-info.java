/** Tables of claims, statements, reports and cases, and their CSV. */
@NullMarked
package org.sayso.publish.table;

import org.jspecify.annotations.NullMarked;
