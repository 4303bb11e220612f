/** HTML, WARC, feeds, text and JSONL into reports. */
@NullMarked
package org.sayso.gather;

import org.jspecify.annotations.NullMarked;
