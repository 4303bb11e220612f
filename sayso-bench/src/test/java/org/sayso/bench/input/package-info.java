@NullMarked
package org.sayso.bench.input;

import org.jspecify.annotations.NullMarked;
