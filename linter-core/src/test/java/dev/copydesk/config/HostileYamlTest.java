package dev.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.copydesk.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file holds, it is read or refused in one line each, soon, and nothing else happens.
 */
final class HostileYamlTest {
  private static final Keys KEYS = new Keys(RuleCatalog.load());
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir private Path folder;

  record Hostile(String name, String text, String problem) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Hostile> hostile() {
    StringBuilder laughs = new StringBuilder("a: &a [lol, lol]\n");
    for (char c = 'b'; c < 'z'; c++) {
      char before = (char) (c - 1);
      laughs.append(c).append(": &").append(c).append(" [*").append(before);
      laughs.append(", *").append(before).append("]\n");
    }
    return List.of(
        new Hostile("laughs", laughs.toString(), "anchors and aliases are not read here"),
        new Hostile("cycle", "rules: &r { wording: *r }\n", "aliases are not read here"),
        new Hostile("large", "# " + "x".repeat(10 << 20) + "\n", "too large"),
        new Hostile("many keys", keys(60_000), "and "),
        new Hostile("deep flow", "rules: " + "[".repeat(200_000), "nested too deep"),
        new Hostile("deep block", deep(), "nested too deep"),
        new Hostile("deep names", "{".repeat(100_000), "a name must be text"),
        new Hostile("questions", "? ".repeat(100_000), "a name must be text"),
        new Hostile("NUL", "language: en-GB\nfail-on: \u0000\n", "does not allow"),
        new Hostile("bell", "language: \u0007\n", "does not allow"),
        new Hostile("escaped NUL", "baseline: \"a\\0b\"\n", "is no path"),
        new Hostile("escaped line", "vocabulary: { files: [\"a\\nb\"] }\n", "is no path"),
        new Hostile(
            "tag", "language: !!java.net.URL [\"http://localhost\"]\n", "tags are not read"),
        new Hostile("root tag", "!!javax.script.ScriptEngineManager [x]\n", "tags are not read"),
        new Hostile("merge", "rules:\n  <<: { wording: off }\n", "unknown rule or group \"<<\""),
        new Hostile("second", "language: de\n---\nlanguage: fr\n", "a second document"),
        new Hostile("directive", "%FOO bar\n---\nlangauge: de\n", "unknown key"),
        new Hostile("other version", "%YAML 9.9\n---\nlanguage: de\n", "no YAML"),
        new Hostile("key of a list", "? [a, b]\n: c\n", "a name must be text"),
        new Hostile("empty key", "\"\": c\n", "unknown key \"\""),
        new Hostile("tab", "rules:\n\twording: off\n", "no YAML"),
        new Hostile("long key", "x".repeat(500_000) + ": 1\n", "no YAML"),
        new Hostile("long pattern", "include: [\"" + "{a}".repeat(100_000) + "\"]\n", "is no file"),
        new Hostile("long brace", "include: [\"{" + "a".repeat(100_000) + "}\"]\n", "is no file"),
        new Hostile("directory", "extends: .\n", "not a regular file"),
        new Hostile("device", "extends: /dev/zero\n", "not a regular file"));
  }

  private static String keys(int count) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append('k').append(i).append(": 1\n");
    }
    return keys.toString();
  }

  private static String deep() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      deep.append(" ".repeat(i)).append("a:\n");
    }
    return deep.toString();
  }

  @ParameterizedTest
  @MethodSource
  void hostile(Hostile hostile) throws IOException {
    Path file = Files.writeString(folder.resolve("copydesk.yaml"), hostile.text());
    Assertions.assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> load(file))
                .satisfies(
                    e -> {
                      assertThat(e.problems()).hasSizeBetween(1, 51);
                      assertThat(e.problems()).anyMatch(p -> p.contains(hostile.problem()));
                      assertThat(e.problems()).allMatch(p -> p.length() < 400);
                      assertThat(e.problems().get(0)).startsWith("copydesk.yaml:");
                    }));
  }

  private void load(Path file) {
    Configurations.only(file, KEYS, folder, new Configurations.Options(folder)).ofFolder(folder);
  }

  @Test
  void anyCharactersAreReadOrRefused() throws IOException {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "language",
            "rules",
            ":",
            " ",
            "\n",
            "\n  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a",
            "*a",
            "!!x",
            "'",
            "\"",
            "#",
            "|",
            ">",
            "?",
            "---",
            "...",
            "%",
            "@",
            "`",
            "\t",
            "off",
            "en-GB",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00",
            "\\",
            "null",
            "1e5",
            "~",
            "<<",
            "wording",
            "\r");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      int count = random.nextInt(25);
      for (int j = 0; j < count; j++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      texts.add(text.toString());
    }
    Path file = folder.resolve("copydesk.yaml");
    int refused = 0;
    for (String text : texts) {
      Files.writeString(file, text);
      try {
        load(file);
      } catch (ConfigurationException e) {
        refused++;
        assertThat(e.problems())
            .as(text)
            .isNotEmpty()
            .allMatch(problem -> problem.matches("copydesk\\.yaml:\\d+:\\d+: .+"));
      }
    }
    assertThat(refused).isBetween(texts.size() / 2, texts.size() - 1);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws IOException {
    Path file = Files.write(folder.resolve("copydesk.yaml"), new byte[] {'a', (byte) 0xFF, 'b'});
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> load(file))
        .withMessage("copydesk.yaml: not UTF-8");
  }
}
