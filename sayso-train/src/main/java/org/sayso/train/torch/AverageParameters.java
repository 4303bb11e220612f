package org.sayso.train.torch;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command: {@code AverageParameters OUT.bin IN.bin IN.bin …}. The mean of several checkpoints of
 * one run, which often does better than any of them (Izmailov et al. 2018).
 */
public final class AverageParameters {
  private AverageParameters() {}

  public static void main(String[] args) throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      List<ParameterSet> sets = new ArrayList<>();
      for (int i = 1; i < args.length; i++) {
        sets.add(ParameterSet.load(manager, Path.of(args[i])));
      }
      average(manager, sets).save(Path.of(args[0]));
    }
  }

  /** The mean of sets of the same names and shapes; there must be at least one. */
  static ParameterSet average(NDManager manager, List<ParameterSet> sets) {
    ParameterSet mean = new ParameterSet(manager);
    for (String name : sets.get(0).names()) {
      float[] sum = new float[(int) sets.get(0).tensor(name).size()];
      for (ParameterSet set : sets) {
        float[] values = set.tensor(name).toFloatArray();
        for (int i = 0; i < sum.length; i++) {
          sum[i] += values[i] / sets.size();
        }
      }
      mean.add(name, sum, sets.get(0).tensor(name).getShape().getShape());
    }
    return mean;
  }
}
