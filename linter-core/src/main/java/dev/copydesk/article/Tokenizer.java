package dev.copydesk.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens that together are the text again; linear in its length. Texts repeat their
 * words, so those lately seen are kept and their forms shared. Safe for use by many threads.
 */
public final class Tokenizer {
  private static final int ASCII = 128;
  private static final int REMEMBERED_BITS = 12;
  private static final int LONGEST_REMEMBERED = 24;

  /** As many ASCII characters are one number, which is compared at once. */
  private static final int LONGEST_KEY = 8;

  /** Marks the numbers of other words, which do not tell them apart. */
  private static final long NO_KEY = Long.MIN_VALUE;

  private static final long MIXER = 0x9E3779B97F4A7C15L;
  private static final Token.Kind[] KINDS = new Token.Kind[ASCII];
  private static final Form[] SINGLE = new Form[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      KINDS[c] = anyKindOf(c);
      SINGLE[c] = Form.of(String.valueOf(c));
    }
  }

  /** Empty until the first block is cut: what is only read again, to compare, needs no memory. */
  private Form[] seen = {};

  private long[] keys = {};

  /** For the blocks of one article. */
  public Tokenizer() {}

  synchronized List<Token> tokenize(String text) {
    if (seen.length == 0) {
      seen = new Form[1 << REMEMBERED_BITS];
      keys = new long[1 << REMEMBERED_BITS];
    }
    List<Token> tokens = new ArrayList<>(text.length() / 3 + 1);
    // Most texts hold a curly mark, and their characters are slow to get from a string.
    char[] chars = text.toCharArray();
    int start = 0;
    while (start < chars.length) {
      char first = chars[start];
      Token.Kind kind = first < ASCII ? KINDS[first] : anyKindOf(text.codePointAt(start));
      int end =
          kind == Token.Kind.MARK ? start + width(chars, start) : end(kind, text, chars, start);
      Form form = end == start + 1 && first < ASCII ? SINGLE[first] : form(text, chars, start, end);
      tokens.add(new Token(kind, start, end, form));
      start = end;
    }
    return List.copyOf(tokens);
  }

  private static int end(Token.Kind kind, String text, char[] chars, int start) {
    int end = start + width(chars, start);
    while (end < chars.length) {
      char c = chars[end];
      if (c < ASCII) {
        if (KINDS[c] != kind && !joins(kind, c, text, end)) {
          return end;
        }
        end++;
      } else {
        if (!joins(kind, c, text, end)) {
          return end;
        }
        end += width(chars, end);
      }
    }
    return end;
  }

  private static int width(char[] chars, int at) {
    boolean pair =
        Character.isHighSurrogate(chars[at])
            && at + 1 < chars.length
            && Character.isLowSurrogate(chars[at + 1]);
    return pair ? 2 : 1;
  }

  private Form form(String text, char[] chars, int start, int end) {
    int length = end - start;
    if (length > LONGEST_REMEMBERED) {
      return Form.of(text.substring(start, end));
    }
    long key = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      key = (key << Byte.SIZE) + chars[i];
      all |= chars[i];
    }
    boolean exact = length <= LONGEST_KEY && all < ASCII;
    if (!exact) {
      key |= NO_KEY;
    }
    int slot = (int) ((key * MIXER) >>> (Long.SIZE - REMEMBERED_BITS));
    if (keys[slot] == key && (exact || isAt(text, start, length, seen[slot].text()))) {
      return seen[slot];
    }
    Form form = Form.of(text.substring(start, end));
    keys[slot] = key;
    seen[slot] = form;
    return form;
  }

  private static boolean isAt(String text, int start, int length, String known) {
    return known.length() == length && text.startsWith(known, start);
  }

  private static Token.Kind anyKindOf(int c) {
    // A combining mark without a letter before it, as in many an emoji, is no word.
    if (Character.isLetter(c)) {
      return Token.Kind.WORD;
    }
    if (Character.isDigit(c)) {
      return Token.Kind.NUMBER;
    }
    return isBlank(c) ? Token.Kind.BLANK : Token.Kind.MARK;
  }

  /** Whether a token of the kind takes in the character behind it, which is of another kind. */
  private static boolean joins(Token.Kind kind, char c, String text, int at) {
    return switch (kind) {
      case BLANK -> c >= ASCII && isBlank(c);
      case NUMBER ->
          c < ASCII
              ? (c == '.' || c == ',') && isBetweenDigits(text, at)
              : Character.isDigit(text.codePointAt(at));
      case WORD ->
          (c == '\'' || c == '\u2019')
              ? isBetweenLetters(text, at)
              : c < ASCII ? KINDS[c] == Token.Kind.NUMBER : isWordPart(text.codePointAt(at));
      case MARK -> false;
    };
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at + 1 < text.length()
        && Character.isDigit(text.codePointBefore(at))
        && Character.isDigit(text.codePointAt(at + 1));
  }

  private static boolean isBetweenLetters(String text, int at) {
    return at + 1 < text.length()
        && isLetter(text.codePointBefore(at))
        && isLetter(text.codePointAt(at + 1));
  }

  private static boolean isWordPart(int c) {
    return isLetter(c) || Character.isDigit(c);
  }

  private static boolean isLetter(int c) {
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isBlank(int c) {
    return c < ASCII
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F)
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
