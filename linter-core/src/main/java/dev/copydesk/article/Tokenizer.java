package dev.copydesk.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts text into tokens that together are the text again; linear in its length. Texts repeat their
 * words, so those lately seen are kept and their forms shared. For one thread at a time.
 */
public final class Tokenizer {
  private static final int REMEMBERED = 1 << 12;
  private static final int LONGEST_REMEMBERED = 24;
  private static final Form[] SINGLE = new Form[128];

  static {
    for (char c = 0; c < SINGLE.length; c++) {
      SINGLE[c] = Form.of(String.valueOf(c));
    }
  }

  private final Form[] seen = new Form[REMEMBERED];

  /** For the blocks of one article. */
  public Tokenizer() {}

  List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 3 + 1);
    int start = 0;
    while (start < text.length()) {
      int first = text.codePointAt(start);
      Token.Kind kind = kindOf(first);
      int end = start + Character.charCount(first);
      int hash = first;
      while (kind != Token.Kind.MARK && end < text.length() && continues(kind, text, end)) {
        hash = 31 * hash + text.charAt(end);
        end += Character.charCount(text.codePointAt(end));
      }
      tokens.add(new Token(kind, start, end, form(text, start, end, hash)));
      start = end;
    }
    return Collections.unmodifiableList(tokens);
  }

  private Form form(String text, int start, int end, int hash) {
    int length = end - start;
    if (length == 1 && text.charAt(start) < SINGLE.length) {
      return SINGLE[text.charAt(start)];
    }
    if (length > LONGEST_REMEMBERED) {
      return Form.of(text.substring(start, end));
    }
    int slot = (hash ^ (hash >>> 12)) & (REMEMBERED - 1);
    Form known = seen[slot];
    if (known != null && known.text().length() == length && text.startsWith(known.text(), start)) {
      return known;
    }
    Form form = Form.of(text.substring(start, end));
    seen[slot] = form;
    return form;
  }

  private static Token.Kind kindOf(int c) {
    if (c < 128) {
      return isAsciiLetter(c)
          ? Token.Kind.WORD
          : isAsciiDigit(c) ? Token.Kind.NUMBER : isBlank(c) ? Token.Kind.BLANK : Token.Kind.MARK;
    }
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
    if (kind == Token.Kind.WORD && isAsciiLetter(c)) {
      return true;
    }
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

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    if (c < 128) {
      return isAsciiLetter(c);
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019';
  }

  static boolean isBlank(int c) {
    return c < 128
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F)
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
