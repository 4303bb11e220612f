/** Reports: the annotated text with who says what in it and what does not fit. */
@NullMarked
package org.sayso.server.report;

import org.jspecify.annotations.NullMarked;
