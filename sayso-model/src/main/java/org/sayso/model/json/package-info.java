/** The JSON form of a reading and of its parts: the contract that every face of Sayso speaks. */
@NullMarked
package org.sayso.model.json;

import org.jspecify.annotations.NullMarked;
