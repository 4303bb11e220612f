@NullMarked
package org.sayso.bench.attribution;

import org.jspecify.annotations.NullMarked;
