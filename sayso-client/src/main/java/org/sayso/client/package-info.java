/** A Sayso server as Java programs see it. */
@NullMarked
package org.sayso.client;

import org.jspecify.annotations.NullMarked;
