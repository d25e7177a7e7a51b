package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ModelDataTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void bothWaysOfReadingMakeTheSame(ChunkerModels model) throws IOException {
    ModelData.write(model, folder);
    ModelParts expected = ChunkerModels.read(model, model.open());
    for (ModelParts parts :
        new ModelParts[] {made(model, model.open()), made(model, slow(model))}) {
      assertThat(parts.rest()).isEqualTo(expected.rest());
      assertThat(parts.tags().isPresent()).isEqualTo(expected.tags().isPresent());
      assertThat(parts.table().outcomes()).isEqualTo(expected.table().outcomes());
      assertThat(parts.table().longest()).isEqualTo(expected.table().longest());
      for (String label : MaxentTableTest.labels("/" + model.data().substring(6) + ".bin")) {
        assertThat(parts.table().find(label)).as(label).isEqualTo(expected.table().find(label));
        assertThat(parts.table().get(label)).as(label).isEqualTo(expected.table().get(label));
      }
    }
  }

  @Test
  void whatWasMadeOfAnotherModelIsRefused() throws IOException {
    ChunkerModels model = ChunkerModels.TOKENS;
    ModelData.write(model, folder);
    byte[] file = model.open().readAllBytes();
    // In the names, in the features, and in what is behind them.
    for (int place : new int[] {40, file.length / 2, file.length - 100, file.length - 1}) {
      byte[] other = file.clone();
      other[place] ^= 1;
      assertThatThrownBy(() -> made(model, new ByteArrayInputStream(other)))
          .isInstanceOfAny(IOException.class, RuntimeException.class);
    }
    assertThatIOException()
        .isThrownBy(() -> made(ChunkerModels.TOKENS, ChunkerModels.CHUNKS.open()));
    assertThatIOException().isThrownBy(() -> made(model, InputStream.nullInputStream()));
  }

  @ParameterizedTest
  @EnumSource
  void theBuildMadeItOfTheModelsThatAreHere(ChunkerModels model) throws IOException {
    assumeTrue(
        DerivedData.class.getResource(DerivedData.FOLDER + model.data()) != null,
        "the classes were compiled without the rest of the build");
    assertThat(ModelData.parts(model)).isPresent();
  }

  private ModelParts made(ChunkerModels model, InputStream file) throws IOException {
    try (DataInputStream data =
            DerivedData.open(Files.newInputStream(folder.resolve(model.data()))).orElseThrow();
        file) {
      return ModelData.parts(data, file);
    }
  }

  /** A model's file that comes in small pieces. */
  private static InputStream slow(ChunkerModels model) throws IOException {
    return new FilterInputStream(model.open()) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return super.read(bytes, offset, Math.min(length, 1_000));
      }
    };
  }
}
