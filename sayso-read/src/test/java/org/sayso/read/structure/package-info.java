@NullMarked
package org.sayso.read.structure;

import org.jspecify.annotations.NullMarked;
