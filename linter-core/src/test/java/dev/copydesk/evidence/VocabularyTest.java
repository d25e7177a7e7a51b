package dev.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VocabularyTest {
  private static final Vocabulary VOCABULARY =
      Vocabulary.of(List.of("Belfax", "tinplate", "fluffy", "bel-canto", "ibex", "PC"), Map.of());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Belfax, true",
        "belfax, false",
        "BELFAX, false",
        "Belfax's, true",
        "Belfax’s, true",
        "Belfaxes, true",
        "Belfaxes', true",
        "Belfaxs, false",
        "tinplate, true",
        "Tinplate, true",
        "TINPLATE, true",
        "tinplates, true",
        "tinplates', true",
        "tinplate's, true",
        "tinplated, false",
        "fluffies, true",
        "fluffys, false",
        "ibexes, true",
        "ibexs, false",
        "PC, true",
        "PCs, true",
        "pc, false",
        "Pcs, false",
        "bel-canto, true",
        "bel, false",
        "s, false",
        "'s, false",
        "es, false"
      })
  void acceptsAsWrittenAndInItsRegularForms(String word, boolean accepted) {
    assertThat(VOCABULARY.accepts(word)).isEqualTo(accepted);
  }

  @Test
  void acceptsTheParts() {
    String text = "The bel-canto's end";
    int at = text.indexOf("bel");
    assertThat(VOCABULARY.acceptsCompound(text, at, at + 3)).isTrue();
    assertThat(VOCABULARY.acceptsCompound(text, at + 4, at + 9)).isTrue();
    assertThat(VOCABULARY.acceptsCompound(text, 0, 3)).isFalse();
    assertThat(Vocabulary.NONE.acceptsCompound(text, at, at + 3)).isFalse();
  }

  @Test
  void rejectsWordsInTheirForms() {
    Map<String, Optional<String>> rejected = new LinkedHashMap<>();
    rejected.put("utilise", Optional.of("use"));
    rejected.put("commence", Optional.of("begin"));
    rejected.put("synergise", Optional.of("work together"));
    rejected.put("child", Optional.of("end user"));
    rejected.put("going forward", Optional.empty());
    rejected.put("utilises", Optional.of("makes use of"));
    Map<String, List<String>> forms = Vocabulary.of(List.of(), rejected).rejectedForms();
    assertThat(forms)
        .containsEntry("utilised", List.of("used"))
        .containsEntry("utilising", List.of("using"))
        .containsEntry("utilises", List.of("makes use of"))
        .containsEntry("commenced", List.of("began", "begun"))
        .containsEntry("commencing", List.of("beginning"))
        .containsEntry("synergised", List.of("worked together"))
        .containsEntry("synergising", List.of("working together"))
        .containsEntry("children", List.of("end users"))
        .containsEntry("going forward", List.of());
  }
}
