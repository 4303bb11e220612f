package org.sayso.train.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnnxModelTest {
  private static byte[] linear() {
    OnnxModel model = new OnnxModel();
    model.input("x", OnnxModel.Type.FLOAT32, "rows", "2");
    model.floats("weight", new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
    model.floats("bias", new float[] {7, 8, 9}, 3);
    String product = model.node("MatMul", Map.of(), "x", "weight");
    model.output(
        "y", model.node("Add", Map.of(), "bias", product), OnnxModel.Type.FLOAT32, "rows", "3");
    return model.toBytes("linear");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    OnnxWeights weights = OnnxWeights.parse(linear());
    assertThat(weights.names()).containsExactly("bias", "weight");
    assertThat(weights.named("bias").values()).containsExactly(7, 8, 9);
    assertThat(weights.named("weight").dims()).containsExactly(2, 3);
  }

  @Test
  void aLinearLayerIsFoundByItsBias() throws IOException {
    assertThat(OnnxWeights.parse(linear()).linearWithBias("bias").values())
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    OnnxWeights weights = OnnxWeights.parse(linear());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights.named("gamma"))
        .withMessageContaining("gamma");
  }
}
