package dev.copydesk.injection;

import dev.copydesk.source.Span;
import java.util.regex.Pattern;

/** Apostrophes, and what tells whether a text has straight or curly ones. */
final class Apostrophes {
  /** Those before the ending of a contraction or of a possessive in the singular. */
  static final Places OF_ENDINGS =
      Places.like("(?<=\\p{L})['\u2019](?=(?:s|t|re|ve|ll|d|m)(?!\\p{L}))").outsideAddresses();

  private static final Pattern STRAIGHT = Pattern.compile("\\p{L}'\\p{L}");
  private static final Pattern CURLY = Pattern.compile("\\p{L}\u2019\\p{L}");

  private Apostrophes() {}

  /** Whether a text holds apostrophes of one kind and none of the other. */
  static boolean areOfOneKind(String text) {
    return STRAIGHT.matcher(text).find() != CURLY.matcher(text).find();
  }

  /** Whether another apostrophe of the same kind, or a quotation mark of it, stays. */
  static boolean isKindKnownWithout(String text, Span apostrophe) {
    String alike = text.charAt(apostrophe.start()) == '\'' ? "'\"" : "\u2019\u201C\u201D";
    return text.chars().filter(c -> alike.indexOf(c) >= 0).limit(2).count() > 1;
  }
}
