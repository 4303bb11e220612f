/** {@code sayso kb}: what Sayso knows beforehand about who acts in the news. */
@NullMarked
package org.sayso.cli.kb;

import org.jspecify.annotations.NullMarked;
