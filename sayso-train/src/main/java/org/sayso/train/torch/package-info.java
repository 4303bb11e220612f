/** Programs, parameters and optimiser steps that run in libtorch. */
@NullMarked
package org.sayso.train.torch;

import org.jspecify.annotations.NullMarked;
