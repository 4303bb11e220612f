@NullMarked
package org.sayso.read.stance;

import org.jspecify.annotations.NullMarked;
