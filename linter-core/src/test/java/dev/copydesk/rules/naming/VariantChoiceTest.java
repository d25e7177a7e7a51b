package dev.copydesk.rules.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class VariantChoiceTest {
  @Test
  void aMajorityDecides() {
    assertThat(VariantChoice.of(Map.of("US", 4, "U.S.", 2))).contains("US");
  }

  @Test
  void nothingDecidesWhatIsUsedAboutEquallyOften() {
    assertThat(VariantChoice.of(Map.of("US", 3, "U.S.", 2))).isEmpty();
    assertThat(VariantChoice.of(Map.of("US", 1, "U.S.", 1))).isEmpty();
    assertThat(VariantChoice.of(Map.of())).isEmpty();
  }

  @Test
  void oneUseIsNoHabit() {
    assertThat(VariantChoice.of(Map.of("US", 1))).isEmpty();
  }
}
