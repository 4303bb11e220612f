/** Makes wrong readings out of gold ones, to compare scorers with each other. */
@NullMarked
package org.sayso.bench.perturb;

import org.jspecify.annotations.NullMarked;
