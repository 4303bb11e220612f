/** What a speaker does to the content of an attribution: one of the twelve stances. */
@NullMarked
package org.sayso.read.stance;

import org.jspecify.annotations.NullMarked;
