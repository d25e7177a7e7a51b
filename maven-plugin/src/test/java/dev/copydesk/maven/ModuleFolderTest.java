package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleFolderTest {
  private static final Path TOP = Path.of("").toAbsolutePath().resolve("build");
  private static final Path NEWS = TOP.resolve("news");
  private static final Path LOCAL = NEWS.resolve("local");
  private static final Path OUTSIDE = TOP.resolveSibling("outside.txt");

  private static ModuleFolder module(Path folder, Path... built) {
    return new ModuleFolder(
        folder,
        TOP,
        List.of(),
        List.of(folder.resolve("target")),
        List.of(built),
        built[0].equals(folder));
  }

  @Test
  void theNearestModuleDealsWithFile() {
    Path file = LOCAL.resolve("a.txt");

    assertThat(module(TOP, TOP, NEWS, LOCAL).dealsWith(file)).isFalse();
    assertThat(module(NEWS, TOP, NEWS, LOCAL).dealsWith(file)).isFalse();
    assertThat(module(LOCAL, TOP, NEWS, LOCAL).dealsWith(file)).isTrue();
  }

  @Test
  void namesThatBeginAlikeAreDifferentFolders() {
    assertThat(module(NEWS, TOP, NEWS).dealsWith(TOP.resolve("newsletter/a.txt"))).isFalse();
    assertThat(module(TOP, TOP, NEWS).dealsWith(TOP.resolve("newsletter/a.txt"))).isTrue();
  }

  @Test
  void noFileIsLeftOutThatWasAskedFor() {
    assertThat(module(NEWS, NEWS, LOCAL).dealsWith(OUTSIDE)).isTrue();
    assertThat(module(LOCAL, NEWS, LOCAL).dealsWith(OUTSIDE)).isFalse();
    assertThat(module(NEWS, NEWS).dealsWith(LOCAL.resolve("a.txt")))
        .as("a file of a module that is not built this time")
        .isTrue();
  }

  @Test
  void pathsAreToldRelativeToWhereTheBuildWasStarted() {
    assertThat(module(NEWS, NEWS).name(NEWS.resolve("a.txt")))
        .isEqualTo(Path.of("news", "a.txt").toString());
    assertThat(module(NEWS, NEWS).name(OUTSIDE)).isEqualTo(OUTSIDE.toString());
  }
}
