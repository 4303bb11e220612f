@NullMarked
package org.sayso.server.demo;

import org.jspecify.annotations.NullMarked;
