package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in the root of a checkout, with a Maven that only pretends to build. */
final class CheckoutLauncherTest {
  @TempDir private Path checkout;

  @BeforeEach
  void layOut() throws IOException {
    script("copydesk", Files.readString(Path.of("../copydesk")));
    for (String file : new String[] {"pom.xml", "linter-core/pom.xml", "cli/pom.xml"}) {
      write(file, "<project/>");
    }
    write("linter-core/src/main/java/A.java", "class A {}");
    write("cli/src/main/java/B.java", "class B {}");
    script(
        "tools/mvn",
        """
        #!/bin/sh
        echo noise
        echo build >> "$CHECKOUT/builds"
        [ ! -f "$CHECKOUT/broken" ] || exit 1
        bin="$CHECKOUT/cli/target/copydesk-1/copydesk-1/bin"
        mkdir -p "$bin"
        printf '#!/bin/sh\\necho ran "$@"\\n' > "$bin/copydesk"
        chmod +x "$bin/copydesk"
        """);
  }

  @Test
  void buildsOnFirstUseAndWhenSourcesChange() throws Exception {
    assertThat(run("2>/dev/null").output()).isEqualTo("ran check x\n");
    assertThat(run("2>&1").output()).isEqualTo("ran check x\n");
    assertThat(builds()).isEqualTo(1);
    Path source = checkout.resolve("linter-core/src/main/java/A.java");
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    run("2>&1");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void saysThatABuildFailed() throws Exception {
    write("broken", "");
    Shell result = run("2>&1");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.output()).contains("copydesk: the build failed");
    Files.delete(checkout.resolve("broken"));
    assertThat(run("2>/dev/null").output()).isEqualTo("ran check x\n");
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Shell both = shell("(./copydesk check x & ./copydesk check x & wait) 2>/dev/null");
    assertThat(both.output()).isEqualTo("ran check x\nran check x\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aKilledBuildDoesNotBlockTheNext() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    write("cli/target/launcher-lock/pid", gone.pid() + "\n");
    assertThat(run("2>/dev/null").output()).isEqualTo("ran check x\n");
    assertThat(builds()).isEqualTo(1);
  }

  private Shell run(String redirection) throws IOException, InterruptedException {
    return shell("./copydesk check x " + redirection);
  }

  private Shell shell(String command) throws IOException, InterruptedException {
    String path = checkout.resolve("tools") + ":" + System.getenv("PATH");
    return Shell.run(checkout, Map.of("PATH", path, "CHECKOUT", checkout.toString()), command);
  }

  private long builds() throws IOException {
    return Files.readAllLines(checkout.resolve("builds")).size();
  }

  private void write(String file, String content) throws IOException {
    Path path = checkout.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private void script(String file, String content) throws IOException {
    write(file, content);
    Files.setPosixFilePermissions(
        checkout.resolve(file), PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
