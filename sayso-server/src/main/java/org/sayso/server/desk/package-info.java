/** The desk in the browser: cases, corrections, published findings. */
@NullMarked
package org.sayso.server.desk;

import org.jspecify.annotations.NullMarked;
