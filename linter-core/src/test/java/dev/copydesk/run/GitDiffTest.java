package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // What is read stands line by line.
final class GitDiffTest {
  @Test
  void readsHunks() throws IOException {
    assertThat(
            read(
                "diff --git a/x y.md b/x y.md\n"
                    + "--- a/x y.md\t\n"
                    + "+++ b/x y.md\t\n"
                    + "@@ -1 +1 @@ head\n"
                    + "-a\n"
                    + "+b\n"
                    + "@@ -5,0 +6,2 @@\n"
                    + "+c\n"
                    + "+d\n"
                    + "@@ -9,2 +11,0 @@\n"
                    + "-e\n"
                    + "-f\n"))
        .isEqualTo("{x y.md=[Lines[first=1, last=1], Lines[first=6, last=7]]}");
  }

  @Test
  void contentThatLooksLikeADiffIsContent() throws IOException {
    assertThat(
            read(
                "--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n--- a/evil\n-@@ -1 +1 @@\n+++ b/evil\n"
                    + "+@@ -7 +7 @@\n+x\n\\ No newline at end of file\n"))
        .isEqualTo("{a=[Lines[first=1, last=3]]}");
  }

  @Test
  void deletedFilesHaveNoLines() throws IOException {
    assertThat(read("--- a/a\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-x\n-y\n")).isEqualTo("{}");
  }

  @Test
  void quotedNamesAreRead() throws IOException {
    assertThat(read("+++ \"b/a\\tb\\\"c\\\\d\\303\\251.md\"\n@@ -0,0 +1 @@\n+x\n"))
        .isEqualTo("{a\tb\"c\\dé.md=[Lines[first=1, last=1]]}");
  }

  @Test
  void brokenOnesAreReadAsFarAsTheyMakeSense() throws IOException {
    assertThat(read("+++ b/a\n@@ -x +y @@\n@@ -1\n@@ -1 +99999999999 @@\n+++ \"b/\\"))
        .isEqualTo("{}");
    assertThat(read("")).isEqualTo("{}");
  }

  private static String read(String diff) throws IOException {
    return GitDiff.read(new ByteArrayInputStream(diff.getBytes(StandardCharsets.UTF_8))).toString();
  }
}
