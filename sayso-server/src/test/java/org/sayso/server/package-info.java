@NullMarked
package org.sayso.server;

import org.jspecify.annotations.NullMarked;
