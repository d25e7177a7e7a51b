package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.tools.Tools;

final class MaxentTableTest {
  @ParameterizedTest
  @ValueSource(strings = {"/en-token.bin", "/en-pos-maxent.bin", "/en-chunker.bin"})
  void itHoldsWhatOpenNlpReads(String path) throws IOException {
    byte[] file = model(path);
    Object[] read = read(file);
    MaxentTable table = new MaxentTable(file);
    assertThat(table.outcomes()).isEqualTo(read[2]);
    int features = 0;
    for (Map.Entry<?, ?> feature : ((Map<?, ?>) read[1]).entrySet()) {
      String label = (String) feature.getKey();
      assertThat(table.get(label)).as(label).isEqualTo((Context) feature.getValue());
      String other = label + "?";
      assertThat(table.get(other)).as(other).isEqualTo(((Map<?, ?>) read[1]).get(other));
      features++;
    }
    assertThat(features).isGreaterThan(1_000);
    assertThat(table.get("")).isNull();
    assertThat(table.get("\u20AC\uD83D\uDE42")).isNull();
  }

  @Test
  void anythingElseIsRefused() throws IOException {
    byte[] file = model("/en-token.bin");
    assertThatIOException().isThrownBy(() -> new MaxentTable(Arrays.copyOf(file, file.length - 8)));
    ByteArrayOutputStream perceptron = new ByteArrayOutputStream();
    new DataOutputStream(perceptron).writeUTF("Perceptron");
    assertThatIOException().isThrownBy(() -> new MaxentTable(perceptron.toByteArray()));
  }

  static MaxentTable table(String path) throws IOException {
    return new MaxentTable(model(path));
  }

  /** What OpenNLP reads. */
  private static Object[] read(byte[] file) throws IOException {
    return new GenericModelReader(new BinaryFileDataReader(new ByteArrayInputStream(file)))
        .getModel()
        .getDataStructures();
  }

  /** The features of a model. */
  static List<String> labels(String path) throws IOException {
    return ((Map<?, ?>) read(model(path))[1]).keySet().stream().map(String.class::cast).toList();
  }

  private static byte[] model(String path) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Tools.getStream(path))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        if (each.getName().endsWith(".model")) {
          return in.readAllBytes();
        }
      }
    }
    throw new IOException(path);
  }
}
