@NullMarked
package org.sayso.bench.server;

import org.jspecify.annotations.NullMarked;
