package dev.copydesk.style.vale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code .vale.ini} becomes a configuration that does the same. */
final class ValeImportTest {
  @TempDir private Path folder;

  private ValeImport taken(String ini) throws IOException, SourceException {
    Files.writeString(folder.resolve(".vale.ini"), ini);
    return ValeImport.of(folder);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void oneSectionHoldsForAll() throws IOException, SourceException {
    write("styles/Google/We.yml", "extends: existence");
    write("styles/config/vocabularies/Ours/accept.txt", "Belfax\n[Pp]y.*\n# said twice\nno\n");
    write("styles/config/vocabularies/Ours/reject.txt", "utilise\n");

    ValeImport taken =
        taken(
            """
            StylesPath = styles
            MinAlertLevel = suggestion # all
            Vocab = Ours

            [*.md]
            BasedOnStyles = Vale, Google
            Google.We = NO
            Google.Will = suggestion
            write-good.Passive = YES
            TokenIgnores = (\\$+[^\\n$]+\\$+)
            """);

    assertThat(taken.yaml())
        .isEqualTo(
            """
            # Taken over from .vale.ini.
            styles:
              paths: [styles]
              packages: [Google, write-good]
            vocabulary:
              accept: [Belfax, "no"]
            rules:
              style/write-good: off
              style/Google.We: off
              style/Google.Will: info
              style/write-good.Passive: on
            """);
    assertThat(taken.notes())
        .anyMatch(note -> note.contains(":10: TokenIgnores is not taken over"))
        .anyMatch(note -> note.contains("`[Pp]y.*`"))
        .anyMatch(note -> note.contains("`utilise` is rejected"))
        .anyMatch(note -> note.contains("nothing is downloaded: put the folder of write-good"))
        .noneMatch(note -> note.contains("folder of Google"))
        .anyMatch(note -> note.startsWith("the style Vale"));
  }

  @Test
  void severalSectionsBecomeOverrides() throws IOException, SourceException {
    assertThat(
            taken(
                    """
                    StylesPath = lint/styles

                    [*]
                    BasedOnStyles = Google

                    [docs/**/*.adoc]
                    BasedOnStyles = Microsoft
                    Microsoft.We = error
                    """)
                .yaml())
        .isEqualTo(
            """
            # Taken over from .vale.ini.
            styles:
              paths: ["lint/styles"]
              packages: [Google, Microsoft]
            rules:
              style/Microsoft: off
            overrides:
              - files: ["docs/**/*.adoc"]
                rules:
                  style/Google: off
                  style/Microsoft: on
                  style/Microsoft.We: error
            """);
  }

  @Test
  void whatIsNoConfigurationIsTold() {
    assertThatThrownBy(() -> taken("[*]\nnonsense\n"))
        .hasMessageContaining(".vale.ini:2:1: neither");
    assertThatThrownBy(() -> ValeImport.of(folder.resolve("gone")))
        .hasMessageContaining("gone: cannot be read: no such file");
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException, SourceException {
    assertThat(taken("").yaml()).isEqualTo("# Taken over from .vale.ini.\n");
  }
}
