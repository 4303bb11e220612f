/** What is gathered from, how much of it, and what came of it. */
@NullMarked
package org.sayso.gather.input;

import org.jspecify.annotations.NullMarked;
