@NullMarked
package org.sayso.read.flag;

import org.jspecify.annotations.NullMarked;
