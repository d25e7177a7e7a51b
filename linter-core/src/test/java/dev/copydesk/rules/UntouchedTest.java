package dev.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.Linting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Other languages, emoji, mathematics, code, addresses, tables and verse stay byte for byte as they
 * are, alone, among themselves and in an English article.
 */
final class UntouchedTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/copydesk/untouched");

  /** Stands for a line break within a text of the files. */
  private static final String LINE_BREAK = "\u23CE";

  private static final Rule[] RULES = RuleCatalog.load().rules().toArray(new Rule[0]);

  private static final String BEFORE =
      "The town's library holds 4,000 letters, and most of them haven't been read.\n\n";
  private static final String AFTER =
      "\n\n\"I've read them all,\" the librarian said. \"It's a wonderful collection.\"\n";

  @ParameterizedTest
  @MethodSource("texts")
  void isUntouched(String text) {
    for (String article : List.of(text + "\n", BEFORE + text + AFTER)) {
      assertThat(Linting.fix(Linting.article(article), RULES)).isEqualTo(article);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"languages.txt", "english.txt"})
  void isUntouchedTogether(String file) throws IOException {
    String article = String.join("\n\n", lines(file)) + "\n";
    assertThat(Linting.fix(Linting.article(article), RULES)).isEqualTo(article);
  }

  @Test
  void everyScriptIsThere() throws IOException {
    assertThat(texts()).hasSizeGreaterThan(50);
  }

  static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(lines("languages.txt"));
    texts.addAll(lines("english.txt"));
    return texts;
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
        .map(line -> line.replace(LINE_BREAK, "\n"))
        .toList();
  }
}
