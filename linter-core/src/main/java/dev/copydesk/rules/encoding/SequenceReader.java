package dev.copydesk.rules.encoding;

import org.jspecify.annotations.Nullable;

/** Reads characters of a code page as UTF-8, strictly but for bytes that are known to get lost. */
final class SequenceReader {
  private static final char LOST = '\uFFFD';
  private static final char SUBSTITUTE = '\u001A';

  private final CodePage page;
  private final String text;

  SequenceReader(CodePage page, String text) {
    this.page = page;
    this.text = text;
  }

  /** The sequence that begins at an offset and ends at a limit or before; null if there is none. */
  @Nullable Sequence at(int start, int limit) {
    int lead = page.byteOf(text.charAt(start));
    if (lead < 0xC2 || lead > 0xF4) {
      return null;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (start + length > limit) {
      return null;
    }
    int codePoint = lead & (0x7F >> length);
    int restored = 0;
    int lossy = 0;
    for (int i = 1; i < length; i++) {
      char c = text.charAt(start + i);
      int b = page.byteOf(c);
      if (b < 0x80 || b > 0xBF) {
        if (c == ' ' && mayBeBlank(length)) {
          restored++;
          b = 0xA0;
        } else if (c == LOST || c == SUBSTITUTE || (c == '?' && mayBeLost(lead, length))) {
          lossy++;
          b = 0x80;
        } else {
          return null;
        }
      }
      codePoint = codePoint << 6 | (b & 0x3F);
    }
    int end = start + length;
    if (lossy > 0) {
      // E2 80 and a lost byte is most often a closing quotation mark, see LostQuotes.
      boolean quote = LostQuotes.isCut(page, text, start) && hasQuote();
      return lossy > 1 || quote ? null : new Sequence(start, end, LOST, "\uFFFD", false, true);
    }
    if (length == 3 && codePoint >= 0xD800 && codePoint <= 0xDBFF) {
      return restored > 0 ? null : surrogates(start, limit, codePoint);
    }
    if (!isStrict(codePoint, length)) {
      return null;
    }
    return restored > 0
        ? restored(start, end, limit, lead, codePoint)
        : new Sequence(start, end, codePoint, decoded(codePoint), false, false);
  }

  /** MacRoman and code page 437 have no letter there; words of Cyrillic and Greek end so often. */
  private boolean mayBeBlank(int length) {
    return !page.is("MacRoman")
        && !page.is("code page 437")
        && (length == 2 || !(page.is("Windows-1251") || page.is("Windows-1253")));
  }

  /** Whether the line has the beginning of a quotation, so that what is lost may be its end. */
  private boolean hasQuote() {
    return text.indexOf('\u201C') >= 0 || text.contains(LostQuotes.REST + "\u0153");
  }

  /** A question mark is what a lost byte became only where little else makes sense. */
  private static boolean mayBeLost(int lead, int length) {
    return length > 2 || lead <= 0xC3;
  }

  private static boolean isStrict(int codePoint, int length) {
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return codePoint >= least
        && codePoint <= Character.MAX_CODE_POINT
        && Character.isDefined(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && Character.getType(codePoint) != Character.PRIVATE_USE;
  }

  /** A byte order mark in the text says nothing any more once the text is decoded. */
  private static String decoded(int codePoint) {
    return codePoint == 0xFEFF ? "" : Character.toString(codePoint);
  }

  /** CESU-8: a pair of surrogates, each encoded for itself. */
  private @Nullable Sequence surrogates(int start, int limit, int high) {
    if (start + 6 > limit || page.byteOf(text.charAt(start + 3)) != 0xED) {
      return null;
    }
    int second = page.byteOf(text.charAt(start + 4));
    int third = page.byteOf(text.charAt(start + 5));
    if (second < 0xB0 || second > 0xBF || third < 0x80 || third > 0xBF) {
      return null;
    }
    int low = 0xD000 | (second & 0x3F) << 6 | (third & 0x3F);
    int codePoint = Character.toCodePoint((char) high, (char) low);
    return Character.isDefined(codePoint)
        ? new Sequence(start, start + 6, codePoint, Character.toString(codePoint), false, false)
        : null;
  }

  /**
   * Byte A0 is the no-break space in most code pages, and what tidies up blanks makes a space of
   * it. Then the space may stand for both: the rest of a letter and the blank behind the word.
   */
  private @Nullable Sequence restored(int start, int end, int limit, int lead, int codePoint) {
    if (codePoint == 0x2020) {
      return null;
    }
    String decoded = decoded(codePoint);
    if (lead == 0xC2) {
      boolean behindBlank = start == 0 || text.charAt(start - 1) == ' ';
      return new Sequence(start, end, codePoint, behindBlank ? "" : decoded, true, false);
    }
    if (codePoint == '\u00E0' && !joinsNext(end, limit)) {
      decoded += ' ';
    }
    return new Sequence(start, end, codePoint, decoded, true, false);
  }

  /** Portuguese writes {@code às}, {@code àquele}; elsewhere {@code à} is a word of its own. */
  private boolean joinsNext(int at, int limit) {
    if (at >= limit || text.charAt(at) == ' ') {
      return true;
    }
    boolean plural = text.charAt(at) == 's' && (at + 1 == limit || text.charAt(at + 1) == ' ');
    return plural
        || text.startsWith("quele", at)
        || text.startsWith("quela", at)
        || text.startsWith("quilo", at);
  }
}
