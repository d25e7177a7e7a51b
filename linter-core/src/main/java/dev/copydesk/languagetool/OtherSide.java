package dev.copydesk.languagetool;

import dev.copydesk.evidence.OwnWords;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Spellings;
import java.util.List;
import java.util.Locale;

/** Words that are spelt right on the other side of the Atlantic. */
final class OtherSide {
  /** How spellings differ; what is left is the same for both. */
  private static final List<List<String>> ALTERNATIONS =
      List.of(
          List.of("our", "or"),
          List.of("is", "iz"),
          List.of("ys", "yz"),
          List.of("ll", "l"),
          List.of("re", "er"),
          List.of("ogue", "og"),
          List.of("ence", "ense"),
          List.of("ice", "ise"),
          List.of("ae", "e"),
          List.of("oe", "e"),
          List.of("mou", "mu"),
          List.of("gem", "gm"),
          List.of("amme", "am"),
          List.of("grey", "gray"),
          List.of("iz", "is"));

  private final OwnWords own;

  OtherSide(OwnWords own) {
    this.own = own;
  }

  boolean knows(String word) {
    return Spellings.isRightSomewhere(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the two spell one word. */
  static boolean areOne(String word, String other) {
    return plain(word).equals(plain(other));
  }

  private static String plain(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    for (List<String> pair : ALTERNATIONS) {
      plain = plain.replace(pair.get(0), pair.get(1));
    }
    return plain;
  }

  /** Whether the article writes more than this one word as the other side does. */
  boolean isHabit(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return own.prose().stream()
        .filter(each -> !each.startsWith(lower.substring(0, Math.min(5, lower.length()))))
        .anyMatch(
            each ->
                each.length() > 4
                    && Frequencies.english().exactly(each) < 0
                    && Spellings.isBritish(each));
  }
}
