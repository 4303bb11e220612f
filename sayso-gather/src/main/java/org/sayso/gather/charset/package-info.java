/** Bytes into characters. */
@NullMarked
package org.sayso.gather.charset;

import org.jspecify.annotations.NullMarked;
