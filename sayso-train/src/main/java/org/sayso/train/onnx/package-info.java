/** Reading and writing of ONNX model files. */
@NullMarked
package org.sayso.train.onnx;

import org.jspecify.annotations.NullMarked;
