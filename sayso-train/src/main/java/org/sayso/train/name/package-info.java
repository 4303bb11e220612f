/** Reading of corpora that have their names marked. */
@NullMarked
package org.sayso.train.name;

import org.jspecify.annotations.NullMarked;
