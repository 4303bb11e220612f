@NullMarked
package org.sayso.read.kind;

import org.jspecify.annotations.NullMarked;
