/** The web server under load. */
@NullMarked
package org.sayso.bench.server;

import org.jspecify.annotations.NullMarked;
