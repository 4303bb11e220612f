/** Rules as data: tables that a person can read and correct, each row with its source. */
@NullMarked
package org.sayso.read.table;

import org.jspecify.annotations.NullMarked;
