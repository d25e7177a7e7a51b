package dev.copydesk.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of the documentation find in its texts what it says. */
final class DocumentedRulesTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(yaml|text|found)\n(.*?)^```$");

  @Test
  void rulesDoWhatThePageSays() throws IOException {
    String page = Files.readString(Path.of("../docs/write-a-rule.md"));
    List<String> blocks = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(page);
    while (matcher.find()) {
      kinds.add(matcher.group(1));
      blocks.add(matcher.group(2));
    }
    assertThat(kinds).hasSizeGreaterThan(20);
    for (int i = 0; i < blocks.size(); i += 3) {
      assertThat(kinds.subList(i, i + 3)).containsExactly("yaml", "text", "found");
      StyleText text = StyleText.markdown(blocks.get(i + 1));
      String found =
          text.findings(StyleText.rule(blocks.get(i))).stream()
              .map(finding -> line(text.article(), finding))
              .collect(Collectors.joining());
      assertThat(found).as(blocks.get(i)).isEqualTo(blocks.get(i + 2));
    }
  }

  private static String line(Article article, Finding finding) {
    int start = finding.span().start();
    String fixes =
        finding.fixes().stream()
            .map(fix -> fix.edits().get(0).replacement())
            .collect(Collectors.joining(", "));
    return article.source().lines().line(start)
        + ":"
        + article.source().lines().column(start)
        + ": "
        + finding.severity().label()
        + ": "
        + finding.message()
        + (fixes.isEmpty() ? "" : " (" + fixes + ")")
        + "\n";
  }
}
