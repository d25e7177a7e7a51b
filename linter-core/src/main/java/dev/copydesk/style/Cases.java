package dev.copydesk.style;

import java.util.Locale;

/** Large and small letters. */
final class Cases {
  private Cases() {}

  /** The word with a capital first. */
  static String capitalised(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether no letter is a small one. */
  static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  static boolean isLower(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }

  /** A word in the case of another: all capitals, a capital first, or all small. */
  static String like(String model, String word) {
    if (!hasLetter(model)) {
      return word;
    }
    if (isUpper(model) && model.codePoints().filter(Character::isLetter).count() > 1) {
      return word.toUpperCase(Locale.ROOT);
    }
    String lower = isLower(model) ? word.toLowerCase(Locale.ROOT) : word;
    return isCapitalised(model) ? capitalised(lower) : lower;
  }
}
