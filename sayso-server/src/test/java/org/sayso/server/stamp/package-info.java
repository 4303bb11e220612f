@NullMarked
package org.sayso.server.stamp;

import org.jspecify.annotations.NullMarked;
