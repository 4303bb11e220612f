/** Claims, annotations and published findings as linked data. */
@NullMarked
package org.sayso.publish.jsonld;

import org.jspecify.annotations.NullMarked;
