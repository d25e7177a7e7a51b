package dev.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.Linting;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class OwnWordsTest {
  private static OwnWords markdown(String text) throws SourceException {
    Source source = Source.decode("test.md", text.getBytes(StandardCharsets.UTF_8));
    return OwnWords.of(Article.parse(source, Format.MARKDOWN, Dialect.EN_US));
  }

  @Test
  void proseIsCountedInWhateverCase() {
    OwnWords words = OwnWords.of(Linting.article("The frobber frobs.\n\nFrobber!\n"));
    assertThat(words.inProse("frobber")).isEqualTo(2);
    assertThat(words.inProse("Frobs")).isEqualTo(1);
    assertThat(words.outsideProse("frobber")).isZero();
    assertThat(words.inProse("absent")).isZero();
  }

  @Test
  void codeAndLinksAreOutsideOfProse() throws SourceException {
    OwnWords words = markdown("Call the frobber: `frobber()`, [see](https://x.example/quux).\n");
    assertThat(words.inProse("frobber")).isEqualTo(1);
    assertThat(words.outsideProse("frobber")).isEqualTo(1);
    assertThat(words.inProse("quux")).isZero();
    assertThat(words.outsideProse("quux")).isEqualTo(1);
  }

  @Test
  void identifiersAreTakenApart() throws SourceException {
    OwnWords words = markdown("It is `newFrobberPool` or `frobber_size`.\n");
    assertThat(words.outsideProse("frobber")).isEqualTo(2);
    assertThat(words.outsideProse("newFrobberPool")).isEqualTo(1);
    assertThat(words.outsideProse("frobb")).isZero();
  }
}
