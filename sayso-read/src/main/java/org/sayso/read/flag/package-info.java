/** What does not fit in a report: numbers, names, quotations, dates, sources. */
@NullMarked
package org.sayso.read.flag;

import org.jspecify.annotations.NullMarked;
