@NullMarked
package org.sayso.publish.jsonld;

import org.jspecify.annotations.NullMarked;
