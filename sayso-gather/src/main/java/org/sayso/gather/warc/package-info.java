/** Web archives into reports. */
@NullMarked
package org.sayso.gather.warc;

import org.jspecify.annotations.NullMarked;
