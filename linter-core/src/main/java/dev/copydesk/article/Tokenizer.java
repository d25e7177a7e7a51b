package dev.copydesk.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens that together are the text again; linear in its length. */
final class Tokenizer {
  private Tokenizer() {}

  static List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 3 + 1);
    int start = 0;
    while (start < text.length()) {
      int first = text.codePointAt(start);
      Token.Kind kind = kindOf(first);
      int end = start + Character.charCount(first);
      while (kind != Token.Kind.MARK && end < text.length() && continues(kind, text, end)) {
        end += Character.charCount(text.codePointAt(end));
      }
      tokens.add(new Token(kind, start, end, text.substring(start, end)));
      start = end;
    }
    return List.copyOf(tokens);
  }

  private static Token.Kind kindOf(int c) {
    // A combining mark without a letter before it, as in many an emoji, is no word.
    if (Character.isLetter(c)) {
      return Token.Kind.WORD;
    }
    if (Character.isDigit(c)) {
      return Token.Kind.NUMBER;
    }
    if (isBlank(c)) {
      return Token.Kind.BLANK;
    }
    return Token.Kind.MARK;
  }

  private static boolean continues(Token.Kind kind, String text, int at) {
    int c = text.codePointAt(at);
    return switch (kind) {
      case BLANK -> isBlank(c);
      case NUMBER -> Character.isDigit(c) || ((c == '.' || c == ',') && between(text, at, kind));
      case WORD ->
          isLetter(c) || Character.isDigit(c) || (isApostrophe(c) && between(text, at, kind));
      case MARK -> false;
    };
  }

  private static boolean between(String text, int at, Token.Kind kind) {
    int before = text.codePointBefore(at);
    if (at + 1 >= text.length()) {
      return false;
    }
    int after = text.codePointAt(at + 1);
    return kind == Token.Kind.NUMBER
        ? Character.isDigit(before) && Character.isDigit(after)
        : isLetter(before) && isLetter(after);
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019';
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
