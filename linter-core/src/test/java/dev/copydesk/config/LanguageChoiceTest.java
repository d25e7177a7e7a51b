package dev.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.copydesk.languagetool.KnownLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageChoiceTest {
  @ParameterizedTest
  @CsvSource({
    "en-US,en-US,false",
    "en_gb,en-GB,false",
    "en,en-US,false",
    "de,de,false",
    "DE-at,de-AT,false",
    " fr ,fr,false",
    "tr,tr,false",
    "auto,en-US,true",
    "Auto,en-US,true"
  })
  void tagsAreUnderstood(String word, String tag, boolean auto) {
    LanguageChoice choice = LanguageChoice.of(word);

    assertThat(choice.language().tag()).isEqualTo(tag);
    assertThat(choice.auto()).isEqualTo(auto);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-UK|en-GB",
        "en-AUS|en-AU",
        "de-DEU|de-DE",
        "fr-FR|fr-CA",
        "deu|de",
        "German|de",
        "spanish|es",
        "autp|auto"
      })
  void theNearestIsNamed(String word, String nearest) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageChoice.of(word))
        .withMessage("unknown language " + word + "; did you mean " + nearest + "?");
  }

  @ParameterizedTest
  @CsvSource({"xx", "''", "-", "klingonese"})
  void whereNoneIsNearTheFormIsTold(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageChoice.of(word))
        .withMessage(
            "unknown language %s; it takes auto or a tag such as en-GB, de or pt-BR", word);
  }

  @Test
  void tagsStandOnce() {
    List<String> tags = KnownLanguage.all().stream().flatMap(each -> each.tags().stream()).toList();

    assertThat(tags).doesNotHaveDuplicates().allMatch(tag -> tag.matches("[a-z]{2,3}(-\\w+)*"));
  }
}
