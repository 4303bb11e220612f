/** Plain text into reports. */
@NullMarked
package org.sayso.gather.text;

import org.jspecify.annotations.NullMarked;
