package dev.copydesk.languagetool.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A word is on the lists that LanguageTool would find it on. */
final class WordListsTest {
  @Test
  void caseMattersOnlyWhereItIsSaidTo() {
    WordLists lists = new WordLists();
    lists.add(0, Set.of("The", "the", "a"), false);
    lists.add(1, Set.of("The"), true);
    lists.add(2, Set.of("of"), true);
    assertThat(lists.with("the")).containsOnly(0);
    assertThat(lists.with("THE")).containsOnly(0);
    assertThat(lists.with("The")).containsOnly(0, 1);
    assertThat(lists.with("of")).containsOnly(2);
    assertThat(lists.with("Of")).isEmpty();
  }

  @Test
  void lettersAreTheSameInTheirCasesAsJavaSays() {
    for (int i = 1; i < Character.MIN_SURROGATE; i++) {
      String letter = "x" + (char) i;
      WordLists lists = new WordLists();
      lists.add(7, Set.of(letter), false);
      char upper = Character.toUpperCase((char) i);
      char lower = Character.toLowerCase((char) i);
      for (char other :
          new char[] {
            (char) i,
            upper,
            lower,
            Character.toTitleCase((char) i),
            Character.toLowerCase(upper),
            Character.toUpperCase(lower),
            (char) (i + 1),
            's',
            'K',
            'i',
            'I',
            '\u03c3'
          }) {
        String word = "X" + other;
        boolean same = String.CASE_INSENSITIVE_ORDER.compare(letter, word) == 0;
        assertThat(letter.equalsIgnoreCase(word)).isEqualTo(same);
        assertThat(lists.with(word).length > 0).as("%s %s", letter, word).isEqualTo(same);
      }
    }
  }

  @Test
  void nothingMatchesAVeryLongWord() {
    String longest = "x".repeat(250);
    WordLists lists = new WordLists();
    lists.add(0, Set.of(longest, longest + "x"), false);
    assertThat(lists.with(longest)).containsOnly(0);
    assertThat(lists.with(longest + "x")).isEmpty();
  }

  @Test
  void lettersOfTwoUnitsAreLeftToOthers() {
    assertThat(WordLists.canHave(List.of("plain", "caf\u00e9"))).isTrue();
    assertThat(WordLists.canHave(List.of("plain", "\ud801\udc00"))).isFalse();
  }
}
