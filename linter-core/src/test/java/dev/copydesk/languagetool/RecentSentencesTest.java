package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

final class RecentSentencesTest {
  private static AnalyzedSentence seen(String word) {
    return new AnalyzedSentence(
        new AnalyzedTokenReadings[] {
          new AnalyzedTokenReadings(new AnalyzedToken(word, "NN", word), 0)
        });
  }

  @Test
  void hasForEachPlaceAnObjectOfItsOwn() {
    RecentSentences recent = new RecentSentences(100);
    AnalyzedSentence seen = seen("house");
    recent.add("house", seen);
    AnalyzedSentence one = recent.find("house");
    assertThat(one).isNotSameAs(seen).isEqualTo(seen);
    assertThat(recent.find("house")).isNotSameAs(one);
    assertThat(recent.find("mouse")).isNull();
  }

  @Test
  void thoseLeastAskedForMakeRoom() {
    RecentSentences recent = new RecentSentences(10);
    recent.add("house", seen("house"));
    recent.add("mouse", seen("mouse"));
    assertThat(recent.find("house")).isNotNull();
    recent.add("grouse", seen("grouse"));
    assertThat(recent.find("mouse")).isNull();
    assertThat(recent.find("house")).isNull();
    assertThat(recent.find("grouse")).isNotNull();
    recent.add("a long sentence", seen("long"));
    assertThat(recent.find("a long sentence")).isNull();
    assertThat(recent.find("grouse")).isNotNull();
  }
}
