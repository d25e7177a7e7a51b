package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormationTest {
  private final Formation formation =
      new Formation(Set.of("memoize", "goroutine", "mod")::contains);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "memoized", "memoizing", "goroutines", "modders", "microtheater", "unshelved",
        "shawled", "resizable", "cabinless", "cloudlike", "wolfishness", "passeth",
        "subhierarchy", "counterproposal"
      })
  void whatIsMadeOfKnownWordsIsDerived(String word) {
    assertThat(formation.isDerived(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "happyness",
        "basicly",
        "knowed",
        "openeded",
        "unintention",
        "implemention",
        "resultion",
        "recieve",
        "argumenting",
        "unthe",
        "xs",
        "s",
        ""
      })
  void whatEnglishMakesOtherwiseIsNot(String word) {
    assertThat(formation.isDerived(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"userbase", "washbowl", "threadpool", "thundershower", "darknet"})
  void nounsAreJoined(String word) {
    assertThat(formation.isCompound(word)).isTrue();
    assertThat(formation.isRunTogether(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"thepeople", "ofcourse", "inthe", "respondant", "resultion", "cat"})
  void functionWordsAndEndingsAreNot(String word) {
    assertThat(formation.isCompound(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"thepeople", "afterall", "theyhave", "fromhere"})
  void wordsOfASentenceAreRunTogether(String word) {
    assertThat(formation.isRunTogether(word)).isTrue();
  }
}
