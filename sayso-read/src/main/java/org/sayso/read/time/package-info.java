/**
 * Times that a report names, as TIMEX3 values against the report's own date, and weekdays that do
 * not fit a date.
 */
@NullMarked
package org.sayso.read.time;

import org.jspecify.annotations.NullMarked;
