/** What all pages share: addresses, the frame around each page, templates, paging. */
@NullMarked
package org.sayso.server.page;

import org.jspecify.annotations.NullMarked;
