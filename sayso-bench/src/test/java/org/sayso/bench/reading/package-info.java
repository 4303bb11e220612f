@NullMarked
package org.sayso.bench.reading;

import org.jspecify.annotations.NullMarked;
