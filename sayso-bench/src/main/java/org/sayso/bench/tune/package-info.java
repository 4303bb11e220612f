/** Fits the settings of a model's decoder and its confidence to development data. */
@NullMarked
package org.sayso.bench.tune;

import org.jspecify.annotations.NullMarked;
