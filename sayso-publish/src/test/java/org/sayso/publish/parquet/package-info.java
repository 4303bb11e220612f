@NullMarked
package org.sayso.publish.parquet;

import org.jspecify.annotations.NullMarked;
