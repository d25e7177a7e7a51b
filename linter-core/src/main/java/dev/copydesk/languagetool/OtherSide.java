package dev.copydesk.languagetool;

import dev.copydesk.article.Dialect;
import dev.copydesk.evidence.OwnWords;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Spellings;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /** So many letters at their beginning tell words apart. */
  private static final int SHORT = 4;

  private final OwnWords own;
  private final Dialect dialect;
  private @Nullable List<String> habits;

  OtherSide(OwnWords own, Dialect dialect) {
    this.own = own;
    this.dialect = dialect;
  }

  /** Whether one side or the other spells a word so. */
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

  /** Whether the article writes more words than this one as the other side does. */
  boolean isHabit(String word) {
    List<String> known = habits;
    if (known == null) {
      known =
          own.prose().stream()
              .filter(each -> each.length() > SHORT && isForeign(each))
              .map(OtherSide::plain)
              .map(each -> each.substring(0, Math.min(SHORT, each.length())))
              .distinct()
              .limit(2)
              .toList();
      habits = known;
    }
    String plain = plain(word);
    return known.stream().anyMatch(each -> !plain.startsWith(each));
  }

  private boolean isForeign(String word) {
    boolean american = Frequencies.english().exactly(word) >= 0;
    boolean british = Spellings.isBritish(word);
    return dialect == Dialect.EN_US ? british && !american : american && !british;
  }
}
