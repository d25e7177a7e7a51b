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
    return new Form(
        text,
        text.toLowerCase(Locale.ROOT),
        Character.isUpperCase(text.codePointAt(0)),
        text.length() > 1
            && text.codePoints().noneMatch(Character::isLowerCase)
            && text.codePoints().filter(Character::isUpperCase).count() > 1);
  }
}
