package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "teh, the, SWAPPED LAST",
    "hte, the, SWAPPED FIRST",
    "comitted, committed, SINGLED",
    "untill, until, DOUBLED LAST",
    "seprate, separate, DROPPED_VOWEL",
    "goverment, government, DROPPED_CONSONANT",
    "havew, have, ADDED_BY_NEIGHBOUR LAST",
    "definate, definite, VOWEL",
    "consious, conscious, DROPPED_CONSONANT",
    "absense, absence, SOUND",
    "woekers, workers, NEIGHBOUR",
    "wopkers, workers, OTHER",
    "alot, a lot, GLUED",
    "wellknown, well-known, HYPHEN",
    "doesnt, doesn't, APOSTROPHE",
    "nasa, NASA, CASE",
    "cafe, caf\u00E9, ACCENT",
    "eport, report, DROPPED_CONSONANT FIRST_DROPPED",
    "recomend, recommended, SINGLED DROPPED_VOWEL DROPPED_CONSONANT FURTHER FURTHER",
  })
  void tellsWhatWentWrong(String written, String meant, String kinds) {
    assertThat(kinds(written, meant)).containsExactlyInAnyOrder(kinds.split(" "));
  }

  @Test
  void nothingIsWrongWithTheSameWord() {
    assertThat(kinds("harbour", "harbour")).isEmpty();
    assertThat(kinds("", "")).isEmpty();
  }

  @Test
  void wordsThatShareNothingHaveAWayToo() {
    assertThat(kinds("", "abc")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(kinds("abc", "")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(kinds("\uD83D\uDE00", "ab")).isNotEmpty();
  }

  private static List<String> kinds(String written, String meant) {
    List<String> kinds = new ArrayList<>();
    Slips.between(written, meant)
        .forEach((kind, count) -> kinds.addAll(Collections.nCopies(count, kind.name())));
    return kinds;
  }
}
