/**
 * What all scorers share: tokens and sets of them, one-to-one matching, precision and recall,
 * intervals.
 */
@NullMarked
package org.sayso.bench.measure;

import org.jspecify.annotations.NullMarked;
