/** Sources: who is first and who repeats, and two reports side by side. */
@NullMarked
package org.sayso.server.source;

import org.jspecify.annotations.NullMarked;
