/** A reading as one self-contained HTML page that can be mailed. */
@NullMarked
package org.sayso.cli.html;

import org.jspecify.annotations.NullMarked;
