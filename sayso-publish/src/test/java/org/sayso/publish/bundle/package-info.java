@NullMarked
package org.sayso.publish.bundle;

import org.jspecify.annotations.NullMarked;
