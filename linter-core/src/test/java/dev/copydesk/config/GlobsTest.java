package dev.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobsTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt,               a.txt,               true",
    "a.txt,               deep/down/a.txt,     true",
    "*.txt,               deep/a.txt,          true",
    "*.txt,               a.text,              false",
    "drafts,              sub/drafts,          true",
    "drafts/,             drafts,              true",
    "./news/*.txt,        news/a.txt,          true",
    "news/*.txt,          news/deep/a.txt,     false",
    "news/*.txt,          old/news/a.txt,      false",
    "news/**,             news/deep/a.txt,     true",
    "news/**/*.txt,       news/a.txt,          true",
    "news/**/*.txt,       news/b/c/a.txt,      true",
    "**/drafts/**,        drafts/a.txt,        true",
    "**/drafts/**,        x/drafts/y/a.txt,    true",
    "**/drafts/**,        x/mydrafts/a.txt,    false",
    "**/a/**/b/**/c.txt,  a/b/c.txt,           true",
    "'{news,sport}/*.txt',sport/a.txt,         true",
    "[ab].txt,            b.txt,               true",
    "?.txt,               ab.txt,              false"
  })
  void match(String pattern, String path, boolean expected) {
    Globs globs = new Globs(List.of(pattern), List.of(pattern));

    assertThat(globs.includes(Path.of(path))).isEqualTo(expected);
    assertThat(globs.excludes(Path.of(path))).isEqualTo(expected);
  }

  @Test
  void withoutPatternsEverythingIsIncludedAndNothingExcluded() {
    assertThat(Globs.ALL.includes(Path.of("a"))).isTrue();
    assertThat(Globs.ALL.excludes(Path.of("a"))).isFalse();
  }

  @Test
  void manyDoubleAsterisksCostLittle() {
    Globs globs = new Globs(List.of("**/".repeat(30) + "a.txt"), List.of());

    assertThat(globs.includes(Path.of("b/b/b/b/b/b/b/b/b/b/b/b/b.txt"))).isFalse();
  }

  @Test
  void aMalformedPatternIsNamed() {
    assertThatThrownBy(() -> new Globs(List.of("[a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a file pattern: ");
  }
}
