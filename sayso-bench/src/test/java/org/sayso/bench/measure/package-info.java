@NullMarked
package org.sayso.bench.measure;

import org.jspecify.annotations.NullMarked;
