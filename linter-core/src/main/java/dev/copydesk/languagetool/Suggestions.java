package dev.copydesk.languagetool;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What LanguageTool would write instead, fitted to the text it would stand in. */
final class Suggestions {
  /** What LanguageTool is not shown and would be lost: line ends and places to break a word. */
  private static final String UNREAD = "\n\r\u2028\u2029\u00AD";

  private Suggestions() {}

  /**
   * One replacement within a block.
   *
   * @param start the first code unit replaced, in the block's text
   * @param end one past the last
   * @param joinsLines whether it would take away a line break or a soft hyphen
   */
  record Change(int start, int end, String replacement, boolean joinsLines) {}

  /** The suggestions that change something, best first, with the apostrophes the block uses. */
  static List<String> of(List<String> replacements, Prose.Place place, int most) {
    String text = place.block().text();
    boolean curly = text.indexOf('\u2019') >= 0 && text.indexOf('\'') < 0;
    String wrong = place.text();
    return replacements.stream()
        .map(each -> curly ? each.replace('\'', '\u2019') : each)
        .filter(each -> !each.equals(wrong))
        .distinct()
        .limit(most)
        .toList();
  }

  /**
   * With a small first letter wherever the text has one, if that is not all there is to change: a
   * sentence that begins small is another matter, and a line torn off begins so rightly.
   */
  static List<String> smallWhereSmall(List<String> replacements, Prose.Place place) {
    String wrong = place.text();
    if (!Character.isLowerCase(wrong.charAt(0))) {
      return replacements;
    }
    List<String> fitted = new ArrayList<>();
    for (String each : replacements) {
      boolean capital =
          each.length() > 1
              && Character.isUpperCase(each.charAt(0))
              && each.codePoints().filter(Character::isUpperCase).count() == 1;
      String small = capital ? Character.toLowerCase(each.charAt(0)) + each.substring(1) : each;
      if (capital && !small.equals(wrong) && Frequencies.english().knows(small.split(" ", 2)[0])) {
        fitted.add(small);
      }
      fitted.add(each);
    }
    return fitted;
  }

  /** The change without the whole words that it keeps at either end. */
  static Change change(Prose.Place place, String replacement) {
    String before = place.text();
    Span differing = differing(before, replacement);
    String replaced = differing.in(before);
    int suffix = before.length() - differing.end();
    return new Change(
        place.start() + differing.start(),
        place.end() - suffix,
        replacement.substring(differing.start(), replacement.length() - suffix),
        replaced.chars().anyMatch(c -> UNREAD.indexOf(c) >= 0));
  }

  /** What of a text is not in another that takes its place, in whole words. */
  static Span differing(String before, String replacement) {
    int prefix = 0;
    int shorter = Math.min(before.length(), replacement.length());
    while (prefix < shorter && before.charAt(prefix) == replacement.charAt(prefix)) {
      prefix++;
    }
    while (prefix > 0 && (splitsWord(before, prefix) || splitsWord(replacement, prefix))) {
      prefix--;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && before.charAt(before.length() - 1 - suffix)
            == replacement.charAt(replacement.length() - 1 - suffix)) {
      suffix++;
    }
    while (suffix > 0
        && (splitsWord(before, before.length() - suffix)
            || splitsWord(replacement, replacement.length() - suffix))) {
      suffix--;
    }
    return new Span(prefix, before.length() - suffix);
  }

  private static boolean splitsWord(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    return isWordPart(text.charAt(at - 1)) && isWordPart(text.charAt(at));
  }

  /** Marks and surrogates hold on to their neighbours. */
  private static boolean isWordPart(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '\''
        || c == '\u2019'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
