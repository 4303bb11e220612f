/** Makes the gazetteer from GeoNames tables that registry packages carry. */
@NullMarked
package org.sayso.train.place;

import org.jspecify.annotations.NullMarked;
