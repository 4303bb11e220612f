package org.sayso.train.attribution;

import java.util.Properties;

/**
 * What a training run is told.
 *
 * @param rate peak learning rate of the encoder
 * @param headFactor how much faster the heads learn
 * @param warmup share of all steps in which the rate rises; it falls in a straight line after that
 * @param decay weight decay
 * @param smoothing label smoothing of the tag head
 * @param nameShare share of the windows labelled for names that an epoch takes
 * @param mostPieces pieces in a window
 * @param piecesABatch padded pieces in a batch
 * @param quantized whether the model learns under the rounding of the 8-bit export
 */
public record TrainingOptions(
    int epochs,
    float rate,
    float headFactor,
    double warmup,
    float decay,
    double dropout,
    double smoothing,
    float pairWeight,
    float nameWeight,
    double nameShare,
    int mostPieces,
    int contextBefore,
    int contextAfter,
    int piecesABatch,
    boolean freezeWords,
    boolean quantized,
    long seed) {

  /** Reads options by name; what is absent has its default. */
  public static TrainingOptions of(Properties given) {
    return new TrainingOptions(
        Integer.parseInt(given.getProperty("epochs", "6")),
        Float.parseFloat(given.getProperty("rate", "2e-4")),
        Float.parseFloat(given.getProperty("headFactor", "5")),
        Double.parseDouble(given.getProperty("warmup", "0.1")),
        Float.parseFloat(given.getProperty("decay", "0.01")),
        Double.parseDouble(given.getProperty("dropout", "0.1")),
        Double.parseDouble(given.getProperty("smoothing", "0.0")),
        Float.parseFloat(given.getProperty("pairWeight", "1")),
        Float.parseFloat(given.getProperty("nameWeight", "0.5")),
        Double.parseDouble(given.getProperty("nameShare", "0.4")),
        Integer.parseInt(given.getProperty("mostPieces", "400")),
        Integer.parseInt(given.getProperty("contextBefore", "80")),
        Integer.parseInt(given.getProperty("contextAfter", "32")),
        Integer.parseInt(given.getProperty("piecesABatch", "3600")),
        Boolean.parseBoolean(given.getProperty("freezeWords", "true")),
        Boolean.parseBoolean(given.getProperty("quantized", "false")),
        Long.parseLong(given.getProperty("seed", "1")));
  }
}
