@NullMarked
package org.sayso.publish.feed;

import org.jspecify.annotations.NullMarked;
