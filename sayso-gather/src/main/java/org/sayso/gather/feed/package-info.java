/** Feeds and sitemaps into lists of entries. */
@NullMarked
package org.sayso.gather.feed;

import org.jspecify.annotations.NullMarked;
