@NullMarked
package org.sayso.read.table;

import org.jspecify.annotations.NullMarked;
