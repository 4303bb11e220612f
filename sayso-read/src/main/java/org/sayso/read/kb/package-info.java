/**
 * What is known beforehand about who acts in the news: countries, office holders, organisations,
 * metonyms.
 */
@NullMarked
package org.sayso.read.kb;

import org.jspecify.annotations.NullMarked;
