package dev.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.Growth;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time of each rule grows with the length of a text, not with its square. */
@Tag("benchmark")
final class RuleGrowthTest {
  @Test
  void everyRuleIsLinear() {
    String prose = Sample.articles().stream().map(Sample::text).collect(Collectors.joining("\n"));
    List<String> pieces =
        List.of(
            prose,
            "a",
            "A.",
            "word ",
            "Word ",
            "\"a\" ",
            "\"",
            "it s ",
            "don't ",
            "end.Then ",
            "a a ",
            "off the ",
            "U.S. ",
            "Kenya ",
            "the Republic of Kenya ",
            "a\n",
            "a \n",
            "\n",
            "\r",
            "  ",
            "\u00E2\u20AC\u2122",
            "\u00E2\u20AC\u0153a ",
            "\u00C3",
            "\u0430a",
            "&amp;",
            "&",
            "&#8217 ",
            "\uFFFD",
            "a?a ",
            "<b>",
            "<",
            "{a|b}",
            "{{",
            "[a](",
            "com- plete ",
            "theUnited ",
            "a- ",
            "govern ment ",
            "rnodern ",
            "badyst ",
            "1 ,0",
            "$5 dollars ",
            "A B (AB) ",
            "in OH ",
            "Smith who ",
            "the the ",
            "the same sentence of eight words is here. ",
            "A paragraph that is the same as all others.\n\n",
            "a\n\n");
    List<String> slow = new ArrayList<>();
    for (Rule rule : RuleCatalog.load().rules()) {
      for (String piece : pieces) {
        double ratio =
            Growth.ofFourfold(
                120_000,
                size -> article(piece.repeat(1 + size / piece.length())),
                article -> assertThat(Linting.lint(article, rule)).isNotNull());
        String line =
            String.format(
                "%-30s %-12s %.1f times the time for 4 times the text",
                rule.info().id(), piece.substring(0, Math.min(10, piece.length())).strip(), ratio);
        System.out.println(line);
        if (ratio > 11) {
          slow.add(line);
        }
      }
    }
    assertThat(slow).isEmpty();
  }

  private static Article article(String text) {
    return Linting.article(text);
  }
}
