package dev.copydesk.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Format;
import org.junit.jupiter.api.Test;

/** Where rules look. */
final class ScopeTest {
  private static final String MARKDOWN =
      """
      ---
      title: head X
      ---

      # one X

      two X. Three X.

      sub X
      -----

      - item X

      > said X

      | th X | b |
      |------|---|
      | td X | c |

      ![alt X](a.png)
      """;

  private static String rule(String scope) {
    return "{extends: existence, message: m, nonword: true, scope: "
        + scope
        + ", tokens: ['\\w+ X']}";
  }

  @Test
  void sectionsOfMarkdown() {
    StyleText text = StyleText.markdown(MARKDOWN);

    assertThat(text.found(rule("heading"))).containsExactly("one X", "sub X");
    assertThat(text.found(rule("heading.h2"))).containsExactly("sub X");
    assertThat(text.found(rule("heading & ~heading.h1"))).containsExactly("sub X");
    assertThat(text.found(rule("list"))).containsExactly("item X");
    assertThat(text.found(rule("blockquote"))).containsExactly("said X");
    assertThat(text.found(rule("table.header"))).containsExactly("th X");
    assertThat(text.found(rule("table.cell"))).containsExactly("td X");
    assertThat(text.found(rule("alt"))).containsExactly("alt X");
    assertThat(text.found(rule("frontmatter.title"))).containsExactly("head X");
    assertThat(text.found(rule("[list, blockquote]"))).containsExactly("item X", "said X");
    assertThat(text.found(rule("paragraph"))).contains("two X", "Three X").doesNotContain("one X");
    assertThat(text.found(rule("raw"))).hasSize(10);
    assertThat(text.found(rule("text"))).hasSize(10);
    assertThat(text.found(rule("~list"))).hasSize(9);
    assertThat(text.found(rule("text.md"))).hasSize(10);
    assertThat(text.found(rule("text.rst"))).isEmpty();
  }

  @Test
  void levelsInEveryFormat() {
    assertThat(
            StyleText.of("a.adoc", Format.ASCIIDOC, "= one X\n\n== two X\n\ntext X\n")
                .found(rule("heading.h2")))
        .containsExactly("two X");
    assertThat(
            StyleText.of("a.html", Format.HTML, "<h1>one X</h1><p>text X</p><h3 class=a>two X</h3>")
                .found(rule("heading.h3")))
        .containsExactly("two X");
    assertThat(
            StyleText.of("a.rst", Format.RST, "one X\n=====\n\ntwo X\n-----\n\ntext X\n")
                .found(rule("heading.h2")))
        .containsExactly("two X");
    assertThat(StyleText.of("a.txt", Format.TEXT, "one X\n\ntext X.\n").found(rule("heading")))
        .isEmpty();
  }

  @Test
  void sentencesBeginAndEnd() {
    String yaml =
        "{extends: existence, message: m, scope: sentence, nonword: true, tokens: ['^\\w+']}";

    assertThat(StyleText.markdown("One is\nhere. Two `x`\n  is. Three.").found(yaml))
        .containsExactly("One", "Two", "Three");
  }
}
