package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole paragraphs go along with what parts them, and only with that. */
class RemovalTest {
  private static final String COUNCIL =
      "The council met on Monday evening in the old town hall and talked for three hours about the"
          + " new bridge over the river.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MARKDOWN | C¶¶C¶¶End.¶ | C¶¶End.¶",
        "MARKDOWN | * Item¶¶  C¶¶  C¶ | * Item¶¶  C¶",
        "MARKDOWN | > C¶>¶> C¶¶End.¶ | > C¶¶End.¶",
        "HTML | <p>C</p>¶<p>C</p>¶<p>End.</p> | <p>C</p>¶<p>End.</p>",
        "ASCIIDOC | C¶¶C¶¶End.¶ | C¶¶End.¶",
        "RST | C¶¶C¶¶End.¶ | C¶¶End.¶",
      })
  void aParagraphThatComesAgainGoes(Format format, String damaged, String mended) {
    assertThat(mend(damaged, format)).isEqualTo(text(mended));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MARKDOWN | C¶¶<!-- again -->¶¶C¶",
        "MARKDOWN | See [a](a.md). C¶¶See [a](b.md). C¶",
        "MARKDOWN | Say `a`. C¶¶Say `b`. C¶",
        "MARKDOWN | A;B¶---;---¶C;C¶",
        "HTML | <p>C</p>¶<p id='there'>C</p>¶<p>End.</p>",
        "HTML | <div><p>C</p></div>¶<div><p>C</p></div>",
        "ASCIIDOC | C¶¶[#there]¶C¶",
        "RST | C¶¶.. _there:¶¶C¶",
      })
  void whatMarkupPartsOrTellsApartStays(Format format, String damaged) {
    assertThat(mend(damaged, format)).isEqualTo(text(damaged));
  }

  private static String mend(String text, Format format) {
    return Documents.mend(Documents.article("article", text(text), format));
  }

  private static String text(String shown) {
    return shown.replace("C", COUNCIL).replace('¶', '\n').replace(';', '|');
  }
}
