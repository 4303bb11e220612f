/** Training of the encoder and of the heads that find attributions. */
@NullMarked
package org.sayso.train.attribution;

import org.jspecify.annotations.NullMarked;
