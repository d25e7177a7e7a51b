package dev.copydesk.rules.encoding;

import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rules.encoding.Strand.Run;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code Â} or {@code Ã} between two blanks: the first byte of what was decoded wrongly, or a word
 * of Welsh, a name from Vietnam, a letter of a list.
 */
final class LoneLetter {
  /** How far around a place letters like it are looked for, in characters. */
  private static final int NEAR = 60;

  /** A longer paragraph is looked at so far on either side, in characters. */
  private static final int PARAGRAPH = 1_500;

  private static final Set<String> IN_PARAGRAPH = words("paragraph");
  private static final Set<String> BESIDE = words("beside");

  private LoneLetter() {}

  /** Whether one stands there, with a plain blank or nothing on either side. */
  static boolean isAt(String text, int at) {
    char c = text.charAt(at);
    return (c == '\u00C2' || c == '\u00C3')
        && (at == 0 || text.charAt(at - 1) <= ' ')
        && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
  }

  /** Whether a run of a text replaces such a letter, with or without the blank behind it. */
  static boolean isOf(String text, Run run) {
    return isAt(text, run.start()) && text.substring(run.start() + 1, run.end()).isBlank();
  }

  /** Whether some run was made of more than such letters. */
  static boolean isOtherDamage(String text, Collection<Run> runs) {
    return runs.stream().anyMatch(run -> !isOf(text, run)) || hasStrayBehindWord(text);
  }

  /** {@code ended.Â Then}: no word ends so. */
  private static boolean hasStrayBehindWord(String text) {
    for (int i = text.indexOf("\u00C2 ", 1); i >= 0; i = text.indexOf("\u00C2 ", i + 1)) {
      char before = text.charAt(i - 1);
      if (Marks.isAsciiLower(before) || ".,;:?!".indexOf(before) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text around it says, or shows by letters like it, that it is meant. */
  static boolean mayBeMeant(String text, int at) {
    int from = Math.max(0, at - NEAR);
    int to = Math.min(text.length(), at + NEAR);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean capital = c >= 0xC0 && c <= 0xDE && c != 0xD7 && c != '\u00C2' && c != '\u00C3';
      if (capital || (c > 0xFF && Character.isLetter(c))) {
        return true;
      }
    }
    return isBesideWord(text, at) || hasWordOfParagraph(text, at);
  }

  private static boolean isBesideWord(String text, int at) {
    int end = Math.max(0, at - 1);
    int start = end;
    while (start > 0 && Marks.isAsciiLetter(text.charAt(start - 1))) {
      start--;
    }
    int next = Math.min(text.length(), at + 2);
    int last = next;
    while (last < text.length() && Marks.isAsciiLetter(text.charAt(last))) {
      last++;
    }
    return BESIDE.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
        || BESIDE.contains(text.substring(next, last).toLowerCase(Locale.ROOT));
  }

  private static boolean hasWordOfParagraph(String text, int at) {
    int i = Math.max(0, at - PARAGRAPH);
    int to = Math.min(text.length(), at + PARAGRAPH);
    while (i < to) {
      int start = i;
      while (i < to && Marks.isAsciiLetter(text.charAt(i))) {
        i++;
      }
      if (i > start && IN_PARAGRAPH.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static Set<String> words(String kind) {
    List<List<String>> rows = WordTable.beside(LoneLetter.class, "letter-talk.tsv").rows();
    return rows.stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> WordTable.wordsIn(row.get(1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
