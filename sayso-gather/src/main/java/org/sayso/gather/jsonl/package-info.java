/** JSON Lines into reports, text unchanged. */
@NullMarked
package org.sayso.gather.jsonl;

import org.jspecify.annotations.NullMarked;
