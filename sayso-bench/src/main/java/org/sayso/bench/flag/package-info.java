/** Flags of many reports, to be judged by eye. */
@NullMarked
package org.sayso.bench.flag;

import org.jspecify.annotations.NullMarked;
