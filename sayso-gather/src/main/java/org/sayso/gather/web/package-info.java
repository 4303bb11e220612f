/** Addresses into bytes: politely, and not into private networks. */
@NullMarked
package org.sayso.gather.web;

import org.jspecify.annotations.NullMarked;
