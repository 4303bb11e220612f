/** The records of a report and of its reading, and the interfaces of the stages that make them. */
@NullMarked
package org.sayso.model;

import org.jspecify.annotations.NullMarked;
