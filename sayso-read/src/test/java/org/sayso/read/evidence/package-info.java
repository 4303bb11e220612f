@NullMarked
package org.sayso.read.evidence;

import org.jspecify.annotations.NullMarked;
