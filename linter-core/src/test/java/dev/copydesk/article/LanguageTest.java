package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "en_gb,en-GB,en,true",
    "EN-us,en-US,en,true",
    "de,de,de,false",
    "PT-br,pt-BR,pt,false",
    "zh-hant-tw,zh-Hant-TW,zh,false",
    "ca-es-VALENCIA,ca-ES-valencia,ca,false"
  })
  void tagsAreWrittenAsUsual(String written, String tag, String code, boolean english) {
    Language language = Language.ofTag(written);

    assertThat(language.tag()).isEqualTo(tag);
    assertThat(language.code()).isEqualTo(code);
    assertThat(language.isEnglish()).isEqualTo(english);
    assertThat(language.dialect().isPresent()).isEqualTo(english);
    assertThat(language.evidence()).isEmpty();
  }

  @Test
  void anyTextIsATag() {
    assertThat(Language.ofTag("").tag()).isEmpty();
    assertThat(Language.ofTag("-").tag()).isEqualTo("-");
    assertThat(Language.ofTag("ş--x").tag()).isEqualTo("ş--x");
  }
}
