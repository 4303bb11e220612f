/** Whether the server is well, for whoever watches over it. */
@NullMarked
package org.sayso.server.health;

import org.jspecify.annotations.NullMarked;
