/** Tables as Parquet files, written without a library. */
@NullMarked
package org.sayso.publish.parquet;

import org.jspecify.annotations.NullMarked;
