/** Training of the classifier that tells an article's blocks from the rest of its page. */
@NullMarked
package org.sayso.train.page;

import org.jspecify.annotations.NullMarked;
