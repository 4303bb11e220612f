@NullMarked
package org.sayso.server.page;

import org.jspecify.annotations.NullMarked;
