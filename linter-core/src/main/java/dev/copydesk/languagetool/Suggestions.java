package dev.copydesk.languagetool;

import java.util.List;

/** What LanguageTool would write instead, fitted to the text it would stand in. */
final class Suggestions {
  private Suggestions() {}

  /**
   * One replacement within a block.
   *
   * @param start the first code unit replaced, in the block's text
   * @param end one past the last
   * @param joinsLines whether it would take away a line break
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

  /** The change without the whole words that it keeps at either end. */
  static Change change(Prose.Place place, String replacement) {
    String before = place.text();
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
    String replaced = before.substring(prefix, before.length() - suffix);
    return new Change(
        place.start() + prefix,
        place.end() - suffix,
        replacement.substring(prefix, replacement.length() - suffix),
        replaced.indexOf('\n') >= 0 || replaced.indexOf('\r') >= 0);
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
