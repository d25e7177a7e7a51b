package dev.copydesk.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstallationTest {
  @TempDir Path folder;

  @Test
  void thisOneCanBeTold() {
    assertThat(Installation.of(InstallationTest.class)).isPresent();
    assertThat(Installation.of(InstallationTest.class))
        .isEqualTo(Installation.of(InstallationTest.class));
  }

  @Test
  void anotherBuildIsAnother() throws IOException {
    Path jar = jar("a.jar", "one");
    Key before = Installation.fingerprint(List.of(jar));

    assertThat(Installation.fingerprint(List.of(jar("a.jar", "two")))).isNotEqualTo(before);
    assertThat(Installation.fingerprint(List.of(jar("a.jar", "one")))).isEqualTo(before);
  }

  @Test
  void aFurtherLibraryCounts() throws IOException {
    Path jar = jar("a.jar", "one");

    assertThat(Installation.fingerprint(List.of(jar, jar("language-de.jar", "x"))))
        .isNotEqualTo(Installation.fingerprint(List.of(jar)));
  }

  @Test
  void aCopyIsTheSame() throws IOException {
    Path jar = jar("a.jar", "one");
    Key before = Installation.fingerprint(List.of(jar));
    Files.setLastModifiedTime(jar, FileTime.fromMillis(86_400_000));

    assertThat(Installation.fingerprint(List.of(jar))).isEqualTo(before);
  }

  @Test
  void classesInFoldersCount() throws IOException {
    Path file = Files.writeString(folder.resolve("A.class"), "one");
    Key before = Installation.fingerprint(List.of(folder));
    Files.setLastModifiedTime(file, FileTime.fromMillis(86_400_000));

    assertThat(Installation.fingerprint(List.of(folder))).isNotEqualTo(before);
  }

  @Test
  void aFileThatIsNoJarIsToldBySizeAndTime() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jar"), "no jar");
    Key before = Installation.fingerprint(List.of(file));
    Files.writeString(file, "no jar at all");

    assertThat(Installation.fingerprint(List.of(file))).isNotEqualTo(before);
  }

  @Test
  void aJarWithACommentIsToldByItsTable() throws IOException {
    Path jar = folder.resolve("a.jar");
    write(jar, "one", "a comment");
    Key before = Installation.fingerprint(List.of(jar));
    Files.setLastModifiedTime(jar, FileTime.fromMillis(86_400_000));
    assertThat(Installation.fingerprint(List.of(jar))).isEqualTo(before);
    write(jar, "two", "a comment");

    assertThat(Installation.fingerprint(List.of(jar))).isNotEqualTo(before);
  }

  private Path jar(String name, String content) throws IOException {
    Path jar = folder.resolve(name);
    write(jar, content, "");
    return jar;
  }

  private static void write(Path jar, String content, String comment) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.setComment(comment);
      ZipEntry entry = new ZipEntry("A.class");
      entry.setTime(86_400_000);
      out.putNextEntry(entry);
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
