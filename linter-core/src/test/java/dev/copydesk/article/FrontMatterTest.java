package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fields of a page's head are prose, and how words are written into them. */
final class FrontMatterTest {
  @Test
  void proseFieldsOfYaml() {
    String page =
        """
        ---
        title: A day\u2019s work
        layout: post title
        date: 2020-01-01
        nested:
          title: not this
        tags: [title, words]
        description: 'It''s here.'
        summary: "Say \\"so\\" \\u2014 now"
        ---
        Text
        """;

    assertThat(read(page))
        .containsExactly(
            "HEADING A day\u2019s work", "PARAGRAPH It's here.", "HEADING Say \"so\" \u2014 now");
    assertThat(body(page)).isEqualTo("Text\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void blockScalarsAndFoldedLines(String lineEnd) {
    String page =
        """
        ---
        title: Two
          lines
        description: >-
          First line
          goes on.

          Next.
        summary: |
            One.
            Two.
        x: 1
        ---
        Text\
        """
            .replace("\n", lineEnd);

    assertThat(read(page))
        .containsExactly(
            "HEADING Two\nlines",
            "PARAGRAPH First line\ngoes on.",
            "PARAGRAPH Next.",
            "PARAGRAPH One.\nTwo.");
    assertThat(body(page)).isEqualTo("Text");
  }

  @Test
  void positionsBehindEmoji() throws SourceException {
    String page = "---\nicon: \uD83D\uDE00\ntitle: \"\uD83D\uDE00 It\\u2019s teh day\"\n---\n";
    Source source = source(page);
    Block title = blocks(source).get(0);

    int at = title.text().indexOf("teh");
    assertThat(title.span(at, at + 3).in(page)).isEqualTo("teh");
    assertThat(source.lines().line(title.span(at, at + 3).start())).isEqualTo(3);
  }

  /** What stands on the right is read, whatever is wrong with another field. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "title: A page^description: So: broken ~ A page",
        "description: So: broken^title: A page ~ A page",
        "title: \"A \"big\" page\"^summary: 'It''s so.' ~ It's so.",
        "title: 'It's so'^summary: One^  two ~ One/two",
        "x: @y^title: A page ~ A page",
        "x: [a^title: A page ~ ''",
        "x: \"a^title: A page ~ ''",
        "\tx^title: A page ~ ''",
        "title: A page^x: 'a ~ A page",
      })
  void aBrokenFieldTakesNoOtherAlong(String yaml, String expected) throws SourceException {
    String text = "---\n" + yaml.replace('^', '\n') + "\n---\n";
    List<String> read =
        blocks(source(text)).stream().map(block -> block.text().replace('\n', '/')).toList();

    assertThat(String.join("|", read)).isEqualTo(expected);
  }

  @Test
  void toml() {
    String page =
        """
        +++
        title = "A \\"day\\"" # said
        description = 'C:\\dir is there.'
        date = 2020
        [extra]
        title = "not this"
        +++
        Text\
        """;

    assertThat(read(page)).containsExactly("HEADING A \"day\"", "PARAGRAPH C:\\dir is there.");
    assertThat(body(page)).isEqualTo("Text");
  }

  @Test
  void jsonIsPassedOver() {
    String page = "{\n  \"title\": \"A } day\",\n  \"x\": {}\n}\n\nText";

    assertThat(read(page)).isEmpty();
    assertThat(body(page)).isEqualTo("\nText");
  }

  @Test
  void templatesAndCodeAreObjects() {
    assertThat(read("---\ntitle: The `foo` of {{ site.name }} today\n---\n"))
        .containsExactly("HEADING The \uFFFC of \uFFFC today");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: true",
        "title: 2020-01-01",
        "title: 12",
        "title: https://a.example/b",
        "title: [a, b]",
        "title: &x words",
        "title: *x",
        "title:",
        "title: !t words",
        "title: a: b",
        "title: \"open",
        "title: ok\n\tx: - [",
        "- title: words",
        "{title: words}",
        "x: |\n  text\n title: words",
      })
  void noProse(String yaml) {
    assertThat(read("---\n" + yaml + "\nx: y\n---\nText")).isEmpty();
    assertThat(body("---\n" + yaml + "\nx: y\n---\nText")).isEqualTo("Text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "---\n",
        "---\ntitle: never closed\n",
        "---\n\nA rule, and words\n\n---\n",
        "--- title: x\n---\n",
        "----\ntitle: x\n----\n",
        "{{ title }}\n\n{ }",
        "{% if x %}\"}\n",
        "{/* x */}",
        "Text\n---\ntitle: x\n---\n",
      })
  void noFrontMatter(String page) {
    assertThat(read(page)).isEmpty();
    assertThat(body(page)).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: the day of|day|week|title: the week of",
        "title: the day of|day|day: or|-",
        "title: the day of|day|a #|-",
        "title: the day of|day|day#|title: the day# of",
        "title: a|a|- b|-",
        "title: a|a|'b'|-",
        "title: 'the day'|day|day's|title: 'the day''s'",
        "title: \"the day\"|day|\"day\"|title: \"the \\\"day\\\"\"",
        "title: \"the day\"|day|day's|title: \"the day's\"",
        "title: \"the day\"|day|a\\b|title: \"the a\\\\b\"",
      })
  void writing(String field, String word, String replacement, String expected)
      throws SourceException {
    String page = "---\n" + field + "\n---\n";
    Source source = source(page);
    Block block = blocks(source).get(0);
    int at = block.text().indexOf(word);
    Span place = block.span(at, at + word.length());

    String written =
        block.rewrite(place, replacement, page).map(changes -> applied(page, changes)).orElse("-");

    assertThat(written).isEqualTo(expected.equals("-") ? "-" : "---\n" + expected + "\n---\n");
  }

  private static String applied(String page, List<Change> changes) {
    StringBuilder text = new StringBuilder(page);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      text.replace(change.span().start(), change.span().end(), change.text());
    }
    return text.toString();
  }

  private static List<String> read(String page) {
    try {
      return blocks(source(page)).stream().map(b -> b.kind() + " " + b.text()).toList();
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Block> blocks(Source source) {
    List<Block> blocks = new ArrayList<>();
    FrontMatter.parse(source, ProseFields.DEFAULT, new Tokenizer(), blocks);
    return blocks;
  }

  private static String body(String page) {
    try {
      return page.substring(
          FrontMatter.parse(source(page), ProseFields.DEFAULT, new Tokenizer(), new ArrayList<>()));
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  private static Source source(String page) throws SourceException {
    return Source.decode("page.md", page.getBytes(StandardCharsets.UTF_8));
  }
}
