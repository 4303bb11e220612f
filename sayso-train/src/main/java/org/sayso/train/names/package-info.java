/** Learning which letters of other scripts stand for which Latin letters in names. */
@NullMarked
package org.sayso.train.names;

import org.jspecify.annotations.NullMarked;
