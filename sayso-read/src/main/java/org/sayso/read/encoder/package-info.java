/**
 * The small transformer that reads the text: word pieces, windows, and its serving through ONNX
 * Runtime.
 */
@NullMarked
package org.sayso.read.encoder;

import org.jspecify.annotations.NullMarked;
