/** The rule tables that gathering reads from its resources. */
@NullMarked
package org.sayso.gather.table;

import org.jspecify.annotations.NullMarked;
