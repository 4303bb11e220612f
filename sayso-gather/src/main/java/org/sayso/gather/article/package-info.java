/** Pages into reports. */
@NullMarked
package org.sayso.gather.article;

import org.jspecify.annotations.NullMarked;
