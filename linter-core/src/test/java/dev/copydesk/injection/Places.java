package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;

/** Places of a text that a kind of damage can strike, and one of them by chance. */
final class Places {
  private Places() {}

  /** An offset at which the condition holds. */
  static Optional<Integer> any(String text, Random random, IntPredicate condition) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (condition.test(i) && !isAddress(text, i)) {
        places.add(i);
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(random.nextInt(places.size())));
  }

  /** A text with the character at an offset replaced. */
  static String replaced(String text, int at, String replacement) {
    return text.substring(0, at) + replacement + text.substring(at + 1);
  }

  /** Whether a URL, an address, a path or code stands there, which no rule alters. */
  static boolean isAddress(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String run = text.substring(start, end);
    return run.contains("://")
        || run.contains("www.")
        || run.contains("@")
        || run.contains("`")
        || run.startsWith("/");
  }

  static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  /**
   * An apostrophe whose kind the rest of the text tells: one that stays has the same, or a
   * quotation mark has.
   */
  static boolean isApostropheOfKnownKind(String text, int at) {
    if (!isApostrophe(text, at)) {
      return false;
    }
    String alike = text.charAt(at) == '\'' ? "'\"" : "\u2019\u201C\u201D";
    return text.chars().filter(c -> alike.indexOf(c) >= 0).limit(2).count() > 1;
  }

  /** An apostrophe before the ending of a contraction or a possessive in the singular. */
  static boolean isApostrophe(String text, int at) {
    if ("'\u2019".indexOf(text.charAt(at)) < 0 || !isLetter(text, at - 1)) {
      return false;
    }
    int end = at + 1;
    while (isLetter(text, end)) {
      end++;
    }
    return List.of("s", "t", "re", "ve", "ll", "d", "m").contains(text.substring(at + 1, end));
  }
}
