package dev.copydesk.rules.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.naming.VariantChoice.Reason;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class VariantChoiceTest {
  @ParameterizedTest
  @EnumSource(Profile.class)
  void aMajorityDecidesWhateverTheProfile(Profile profile) {
    Map<String, Integer> counts = Map.of("US", 4, "U.S.", 2);

    assertThat(VariantChoice.of("us", counts, Optional.of(profile)))
        .isEqualTo(new VariantChoice(Optional.of("US"), Reason.MAJORITY))
        .isEqualTo(VariantChoice.of("us", counts, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"AP,U.S.", "REUTERS,U.S.", "GUARDIAN,US", "GPO,U.S."})
  void theProfileBreaksATie(Profile profile, String form) {
    assertThat(VariantChoice.of("us", Map.of("US", 3, "U.S.", 2), Optional.of(profile)))
        .isEqualTo(new VariantChoice(Optional.of(form), Reason.PROFILE));
  }

  @ParameterizedTest
  @CsvSource({"AP,uk,U.K.", "REUTERS,uk,UK", "UN,ivory-coast,Côte d'Ivoire", "GUARDIAN,kyiv,Kyiv"})
  void profilesKnowTheirForms(Profile profile, String set, String form) {
    assertThat(profile.preferred(set)).contains(form);
  }

  @Test
  void nothingDecidesATieWithoutAProfileOrWithOneThatIsSilent() {
    Map<String, Integer> once = Map.of("US", 1, "U.S.", 1);
    VariantChoice undecided = new VariantChoice(Optional.empty(), Reason.UNDECIDED);

    assertThat(VariantChoice.of("us", once, Optional.empty())).isEqualTo(undecided);
    assertThat(VariantChoice.of("us", once, Optional.of(Profile.UN))).isEqualTo(undecided);
    assertThat(VariantChoice.of("us", Map.of(), Optional.empty())).isEqualTo(undecided);
  }

  @Test
  void oneUseIsNoHabit() {
    assertThat(VariantChoice.of("us", Map.of("US", 1), Optional.empty()).form()).isEmpty();
  }
}
