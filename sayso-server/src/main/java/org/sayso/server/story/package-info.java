/** Stories: the list, and one story with its time line. */
@NullMarked
package org.sayso.server.story;

import org.jspecify.annotations.NullMarked;
