/** Time stamps of an authority for evidence files (RFC 3161). */
@NullMarked
package org.sayso.server.stamp;

import org.jspecify.annotations.NullMarked;
