package org.sayso.read.attribution;

/**
 * Turns the scores of a decoded attribution into the probability that it is right: a logistic model
 * fitted on development data (Platt 1999).
 */
public record Calibration(
    double bias, double cue, double source, double content, double noSource, double noContent) {

  /** Probability in [0, 1]. */
  public double probability(AttributionDecoder.Decoded decoded) {
    double score =
        bias
            + cue * decoded.cueScore()
            + source * decoded.sourceScore()
            + content * decoded.contentScore()
            + (decoded.spans().source().isEmpty() ? noSource : 0)
            + (decoded.spans().content().isEmpty() ? noContent : 0);
    return 1 / (1 + Math.exp(-score));
  }
}
