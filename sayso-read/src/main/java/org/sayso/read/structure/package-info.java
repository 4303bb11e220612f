/** Paragraphs, sentences and quotations of a report's text. */
@NullMarked
package org.sayso.read.structure;

import org.jspecify.annotations.NullMarked;
