package dev.copydesk.article.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written when words are replaced, and where nothing may be. */
final class RewritingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '\u0001',
      value = {
        "the *old word* here|old|new|the *new word* here",
        "the *old* word here|old word|old words|the *old* words here",
        "a *bold* , word|bold ,|bold,|a *bold*, word",
        "the classes&rsquo; names|\u2019|'|the classes' names",
        "see https://a.example[teh page,role=x] now|teh|the|see https://a.example[the page,role=x] now",
        "an `object` , word| ,|,|an `object`, word",
        "an `object` word|word|words|an `object` words",
        "bread and butter|and|&|bread & butter",
        "bread and butter|and|&c|bread &amp;c butter",
        "A \"`quoted`\" word|quoted|said|A \"`said`\" word",
        "* item the the end|the the|the|* item the end",
      })
  void writes(String source, String words, String replacement, String written) {
    assertThat(AsciiDoc.rewrite(source, words, replacement)).contains(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '\u0001',
      value = {
        // The mark would not close any more.
        "the *bold* word| word|word",
        "a `code` and|\uFFFC and|\uFFFCs and",
        "a `code` x| x|'s x",
        // Lists, terms, titles and comments would begin.
        "word one|word|1.",
        "word one|word|A.",
        "word one|word|.Title",
        "word one|word|//",
        "word here|word|NOTE:",
        "some words: here|words:|words::",
        // Markup would be written.
        "some words|words|*words*",
        "some words|words|[words]",
        "some words|words|{words}",
        // The object would be lost, or the raised text parted.
        "some `code` words|some \uFFFC|some",
        "x^ab^ y|ab|a b",
      })
  void doesNotWrite(String source, String words, String replacement) {
    assertThat(AsciiDoc.rewrite(source, words, replacement)).isEmpty();
  }

  @Test
  void keepsTheLengthOfAnUnderlinedTitle() {
    String source = "Old titel\n---------\n\nText.\n";

    assertThat(AsciiDoc.rewrite(source, "titel", "title")).isPresent();
    assertThat(AsciiDoc.rewrite(source, "Old titel", "The old title")).isEmpty();
  }

  @Test
  void keepsCells() {
    String source = "|===\n|plan a |b\n|see s xy|b\n|===\n";

    assertThat(AsciiDoc.rewrite(source, "plan a", "plans a")).isPresent();
    assertThat(AsciiDoc.rewrite(source, "s xy", "s x")).isEmpty();
    assertThat(AsciiDoc.rewrite(source, "plan", "a|b")).isEmpty();
  }

  @Test
  void keepsHardBreaksAndComments() {
    assertThat(AsciiDoc.rewrite("the +\nthe end", "the\nthe", "the")).isEmpty();
    assertThat(AsciiDoc.rewrite("the\n// x\nthe end", "the\nthe", "the")).isEmpty();
    assertThat(AsciiDoc.rewrite("some words", "words", "one\ntwo")).isEmpty();
    assertThat(AsciiDoc.rewrite("see the\nthe end", "the\nthe", "the")).contains("see the end");
  }
}
