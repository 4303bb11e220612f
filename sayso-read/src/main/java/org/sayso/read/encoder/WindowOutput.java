package org.sayso.read.encoder;

/**
 * What the encoder says of one window. Row {@code i} of each matrix is piece {@code window.from() +
 * i}; matrices are row-major.
 *
 * @param tags logits of the role tags
 * @param names logits of the name tags
 * @param pairs the pair head's projections: piece (sum), piece (product), cue (sum), cue (product),
 *     one after the other
 */
public record WindowOutput(Window window, float[] tags, float[] names, float[] pairs) {}
