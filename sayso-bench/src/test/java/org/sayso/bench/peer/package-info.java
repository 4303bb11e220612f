@NullMarked
package org.sayso.bench.peer;

import org.jspecify.annotations.NullMarked;
