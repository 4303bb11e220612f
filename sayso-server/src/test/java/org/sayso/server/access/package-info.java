@NullMarked
package org.sayso.server.access;

import org.jspecify.annotations.NullMarked;
