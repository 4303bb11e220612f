/** Who the names, pronouns and roles of a report stand for. */
@NullMarked
package org.sayso.read.actor;

import org.jspecify.annotations.NullMarked;
