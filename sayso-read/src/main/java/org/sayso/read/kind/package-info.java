/** Whether an attribution gives the very words. */
@NullMarked
package org.sayso.read.kind;

import org.jspecify.annotations.NullMarked;
