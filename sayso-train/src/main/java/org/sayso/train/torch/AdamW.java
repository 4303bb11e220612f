package org.sayso.train.torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019), gradients clipped by their common
 * norm.
 */
public final class AdamW {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final float EPSILON = 1e-6f;

  private final ParameterSet parameters;
  private final List<String> trained;
  private final Map<String, Float> rateFactors;
  private final ParameterSet means;
  private final ParameterSet variances;
  private int step;

  /**
   * @param trained the parameters that move; the rest is frozen
   * @param rateFactors multiplier of the learning rate, by parameter; 1 where absent
   */
  public AdamW(
      NDManager manager,
      ParameterSet parameters,
      List<String> trained,
      Map<String, Float> rateFactors) {
    this.parameters = parameters;
    this.trained = List.copyOf(trained);
    this.rateFactors = Map.copyOf(rateFactors);
    this.means = new ParameterSet(manager);
    this.variances = new ParameterSet(manager);
    for (String name : trained) {
      NDArray tensor = parameters.tensor(name);
      tensor.setRequiresGradient(true);
      long[] dims = tensor.getShape().getShape();
      means.add(name, new float[(int) tensor.size()], dims);
      variances.add(name, new float[(int) tensor.size()], dims);
    }
  }

  /**
   * Moves the parameters against their gradients and clears the gradients. Returns the gradients'
   * norm before clipping.
   */
  public float step(float rate, float decay, float mostNorm) {
    step++;
    double squares = 0;
    for (String name : trained) {
      try (NDArray gradient = parameters.tensor(name).getGradient();
          NDArray square = gradient.square();
          NDArray sum = square.sum()) {
        squares += sum.getFloat();
      }
    }
    float norm = (float) Math.sqrt(squares);
    float scale = norm > mostNorm ? mostNorm / norm : 1f;
    double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    for (String name : trained) {
      NDArray weight = parameters.tensor(name);
      try (NDArray gradient = weight.getGradient()) {
        float own = rate * rateFactors.getOrDefault(name, 1f);
        boolean decays =
            weight.getShape().dimension() > 1 && !name.endsWith("_b") && !name.contains("norm");
        weight
            .getNDArrayInternal()
            .adamUpdate(
                new NDList(weight, gradient, means.tensor(name), variances.tensor(name)),
                new NDList(weight),
                own,
                (float) (own * correction),
                decays ? decay : 0f,
                scale,
                -1f,
                BETA1,
                BETA2,
                EPSILON,
                true,
                true);
        gradient.subi(gradient);
      }
    }
    return norm;
  }

  public int steps() {
    return step;
  }

  /** Saves the moments beside the parameters. */
  public void save(Path folder) throws IOException {
    means.save(folder.resolve("means.bin"));
    variances.save(folder.resolve("variances.bin"));
  }

  /** Takes up moments and step count of an earlier run. */
  public void resume(NDManager manager, Path folder, int stepsDone) throws IOException {
    ParameterSet oldMeans = ParameterSet.load(manager, folder.resolve("means.bin"));
    ParameterSet oldVariances = ParameterSet.load(manager, folder.resolve("variances.bin"));
    for (String name : trained) {
      oldMeans.tensor(name).copyTo(means.tensor(name));
      oldVariances.tensor(name).copyTo(variances.tensor(name));
    }
    step = stepsDone;
  }
}
