package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    MaxentTable table = table(file);
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
    assertThatIOException().isThrownBy(() -> table(Arrays.copyOf(file, file.length - 8)));
    ByteArrayOutputStream perceptron = new ByteArrayOutputStream();
    new DataOutputStream(perceptron).writeUTF("Perceptron");
    assertThatIOException().isThrownBy(() -> table(perceptron.toByteArray()));
  }

  @Test
  void labelsOfAnyLettersAndLengthsAreTold() throws IOException {
    String[] labels = {
      "",
      "a",
      "a\u0000",
      "a\u0000b",
      "\u00E9",
      "\u00E9t\u00E9",
      "\u20AC",
      "\uD83D\uDE42",
      "long".repeat(16_000),
      "a"
    };
    byte[] file = small(labels);
    Object[] read = read(file);
    for (MaxentTable table :
        List.of(table(file), new MaxentReader(inPieces(new ByteArrayInputStream(file))).table())) {
      for (String label : labels) {
        assertThat(table.get(label))
            .as(label)
            .isEqualTo((Context) ((Map<?, ?>) read[1]).get(label))
            .isNotNull();
        assertThat(table.get(label + "\u0000b".repeat(2))).as(label).isNull();
      }
      assertThat(table.find("a", "", "\u0000")).isEqualTo(table.find("a\u0000")).isPositive();
      assertThat(table.find("\u0000")).isNegative();
    }
    assertThatIOException().isThrownBy(() -> table(Arrays.copyOf(file, file.length + 1)));
  }

  /** A model in which each feature has a pattern of its own, and the second outcome. */
  private static byte[] small(String... labels) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeUTF("GIS");
    out.writeInt(1);
    out.writeDouble(1);
    out.writeInt(2);
    out.writeUTF("T");
    out.writeUTF("\u00C4");
    out.writeInt(labels.length);
    for (int i = 0; i < labels.length; i++) {
      out.writeUTF(i % 3 == 0 ? "1 1 0" : "1 1");
    }
    out.writeInt(labels.length);
    for (String label : labels) {
      out.writeUTF(label);
    }
    for (int i = 0; i < labels.length; i++) {
      out.writeDouble(i + 0.1);
      if (i % 3 == 0) {
        out.writeDouble(-i - 0.1);
      }
    }
    return file.toByteArray();
  }

  /** A stream that gives no more than three bytes at once. */
  private static InputStream inPieces(InputStream all) {
    return new FilterInputStream(all) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return super.read(bytes, offset, Math.min(length, 3));
      }
    };
  }

  static MaxentTable table(String path) throws IOException {
    return table(model(path));
  }

  private static MaxentTable table(byte[] file) throws IOException {
    return new MaxentReader(new ByteArrayInputStream(file)).table();
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
