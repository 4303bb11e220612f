/**
 * The proper names of a report, and whether two names are the same name: across spellings, orders
 * of words, initials and scripts.
 */
@NullMarked
package org.sayso.read.names;

import org.jspecify.annotations.NullMarked;
