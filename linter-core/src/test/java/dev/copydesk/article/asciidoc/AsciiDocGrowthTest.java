package dev.copydesk.article.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that invite quadratic time. */
@Tag("benchmark")
final class AsciiDocGrowthTest {
  private static final int SIZE = 250_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\n",
        "*",
        "*a ",
        "*a* ",
        "_*a ",
        "`",
        "`a ",
        "[a]#b ",
        "[#]#a",
        "[",
        "]",
        "[[",
        "link:a[",
        "link:a[b=",
        "link:a[b] ",
        "footnote:[",
        "footnote:[a] ",
        "a:",
        "a:b",
        "https://",
        "https://a[",
        "{",
        "{{",
        "{a}",
        "{a}/",
        "<<",
        "<<a",
        "<<a,",
        "((",
        "(((",
        "^",
        "^a ",
        "\"`a ",
        "+",
        "++a",
        "$$",
        "\\",
        "\\*",
        "&",
        "&#",
        "<%",
        "image:a[",
        "a:: ",
        "a::\n",
        "a;;",
        "* a\n",
        "*\n",
        "====\n\na\n\n",
        "----\n",
        "|===\n",
        "|===\n|a",
        "|a",
        "a|",
        "|===\n\n",
        "[a]\n",
        ".a\n",
        "= a\n",
        "a\n---\n",
        "+\n",
        "// a\n",
        "a +\n",
        "> a\n",
        ":a: \\\n",
        "{{< a >}} "
      })
  void readsInLinearTime(String piece) {
    double alone = ratio(piece, "");
    double inTable = ratio(piece, "|===\n|");

    System.out.printf("%-12s %4.1f %4.1f%n", piece.replace("\n", "\\n"), alone, inTable);
    assertThat(alone).isLessThan(11);
    assertThat(inTable).isLessThan(11);
  }

  private static double ratio(String piece, String before) {
    return Growth.ofFourfold(
        SIZE,
        size -> before + piece.repeat(size / piece.length()),
        text -> assertThat(AsciiDoc.parse(text).blocks()).isNotNull());
  }
}
