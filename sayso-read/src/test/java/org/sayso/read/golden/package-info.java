@NullMarked
package org.sayso.read.golden;

import org.jspecify.annotations.NullMarked;
