@NullMarked
package org.sayso.publish.table;

import org.jspecify.annotations.NullMarked;
