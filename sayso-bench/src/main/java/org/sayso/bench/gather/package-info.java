/** Benchmarks of gathering: the pages of a corpus into reports, beside other extractors. */
@NullMarked
package org.sayso.bench.gather;

import org.jspecify.annotations.NullMarked;
