/** Who may do what, and what browsers are told to keep out. */
@NullMarked
package org.sayso.server.access;

import org.jspecify.annotations.NullMarked;
