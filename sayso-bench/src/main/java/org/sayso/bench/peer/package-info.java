/**
 * Other systems, run as processes of their own and scored the same way. Their software is fetched
 * when a person asks for the comparison; nothing of it is a dependency.
 */
@NullMarked
package org.sayso.bench.peer;

import org.jspecify.annotations.NullMarked;
