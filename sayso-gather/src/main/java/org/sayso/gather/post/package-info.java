/** Embedded social-media posts. */
@NullMarked
package org.sayso.gather.post;

import org.jspecify.annotations.NullMarked;
