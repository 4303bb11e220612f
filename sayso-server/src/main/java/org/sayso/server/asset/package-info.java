/** Style sheets, scripts and fonts, which are served from the program itself. */
@NullMarked
package org.sayso.server.asset;

import org.jspecify.annotations.NullMarked;
