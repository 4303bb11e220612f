/** Readings in the words of a reader: who, stance, what. Shared by the page and by HTML. */
@NullMarked
package org.sayso.cli.statement;

import org.jspecify.annotations.NullMarked;
