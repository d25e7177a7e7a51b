package dev.copydesk.injection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.Linting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LanguageTool reads what our rules repaired, and says nothing of what they found damaged. */
final class MaskingTest {
  private static final Linter LINTER =
      Linter.of(
          RuleCatalog.load().rules(), new LanguageToolEngine(EngineListener.NONE), Selection.ALL);
  private static final Path PROSE =
      Path.of("src/test/resources/dev/copydesk/prose/harvest-kitchen.txt");

  @ParameterizedTest
  @MethodSource("dev.copydesk.injection.Damages#all")
  void languageToolIsSilentOnDamage(Damage damage) throws IOException {
    String clean = Files.readString(PROSE, StandardCharsets.UTF_8);
    Optional<String> injured = damage.injure(clean, new Random(3));
    if (injured.isEmpty()) {
      return;
    }
    List<Finding> found = LINTER.lint(Linting.article(injured.get()));
    List<String> twice = new ArrayList<>();
    for (Finding ours : found) {
      for (Finding theirs : found) {
        if (!ours.fixes().isEmpty()
            && !isTheirs(ours)
            && isTheirs(theirs)
            && theirs.span().overlaps(ours.span())) {
          twice.add(ours + " and " + theirs);
        }
      }
    }
    assertThat(twice).isEmpty();
    if (Tally.mend(injured.get()).equals(clean)) {
      // Repaired by one of ours: LanguageTool finds what it finds in the clean text, no more.
      assertThat(rules(found)).isEqualTo(rules(LINTER.lint(Linting.article(clean))));
    }
  }

  private static boolean isTheirs(Finding finding) {
    return finding.rule().startsWith("languagetool/");
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().filter(MaskingTest::isTheirs).map(Finding::rule).toList();
  }
}
