@NullMarked
package org.sayso.publish.ftm;

import org.jspecify.annotations.NullMarked;
