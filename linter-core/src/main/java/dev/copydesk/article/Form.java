package dev.copydesk.article;

import java.util.Locale;

/**
 * What all tokens that are written alike have in common.
 *
 * @param text the characters
 * @param lower the characters in lower case
 * @param capitalised whether the first is a capital letter
 * @param allCaps whether it has two letters or more and all are capitals
 */
public record Form(String text, String lower, boolean capitalised, boolean allCaps) {
  static Form of(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      at++;
    }
    if (at == text.length()) {
      return new Form(text, text, false, false);
    }
    int capitals = 0;
    boolean small = at > 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      small |= Character.isLowerCase(c);
      at += Character.charCount(c);
    }
    return new Form(
        text,
        text.toLowerCase(Locale.ROOT),
        Character.isUpperCase(text.codePointAt(0)),
        capitals > 1 && !small);
  }
}
