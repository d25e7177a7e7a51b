package dev.copydesk.article.markdown;

import dev.copydesk.article.Block;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The ids within the page that its links lead to. Generators make the id of a heading of its words,
 * so that a link to such an id breaks when the words change.
 */
final class Anchors {
  private static final int LONGEST = 300;

  private final Set<String> linked = new HashSet<>();

  /** Takes whatever follows a number sign for a link's end: what is none names no heading. */
  Anchors(String text) {
    int at = text.indexOf('#');
    while (at >= 0) {
      int start = at + 1;
      if (start < text.length() && isWord(text.charAt(start))) {
        add(text, start, end(text, at, start));
      }
      at = text.indexOf('#', start);
    }
  }

  /** A wiki's link names a heading by its words; any other ends at a blank. */
  private static int end(String text, int sign, int start) {
    boolean wiki = text.startsWith("[[", sign - 2);
    int at = start;
    while (at < text.length() && at < start + LONGEST) {
      char c = text.charAt(at);
      boolean ends = wiki ? "|\n\r".indexOf(c) >= 0 : Character.isWhitespace(c);
      if (ends || "#])>\"".indexOf(c) >= 0) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "%_-".indexOf(c) >= 0;
  }

  private void add(String text, int start, int end) {
    String id = words(decoded(text.substring(start, end)), true);
    linked.add(id);
    // Of headings with the same words all but the first are numbered.
    int number = id.length();
    while (number > 0 && Character.isDigit(id.charAt(number - 1))) {
      number--;
    }
    if (number > 1 && number < id.length() && id.charAt(number - 1) == '-') {
      linked.add(id.substring(0, number - 1));
    }
  }

  private static String decoded(String id) {
    if (id.indexOf('%') < 0) {
      return id;
    }
    try {
      return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return id;
    }
  }

  /**
   * Whether a link leads to the id that a heading has by its words. Some generators drop the marks
   * between letters, some put a hyphen in their place, and some begin at the first letter.
   */
  boolean isLinked(Block heading, String source) {
    if (linked.isEmpty()) {
      return false;
    }
    String text = heading.text();
    if (text.indexOf(Block.OBJECT) < 0) {
      return isLinked(words(text, true)) || isLinked(words(text, false));
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == Block.OBJECT) {
        shown.append(heading.span(i, i + 1).in(source));
      } else {
        shown.append(text.charAt(i));
      }
    }
    return isLinked(words(shown, true)) || isLinked(words(shown, false));
  }

  private boolean isLinked(String id) {
    int letter = 0;
    while (letter < id.length() && !Character.isLetter(id.charAt(letter))) {
      letter++;
    }
    return linked.contains(id) || linked.contains(id.substring(letter));
  }

  /** Lower-case words with one hyphen between two, however they are parted. */
  private static String words(CharSequence text, boolean marksPart) {
    int length = text.length();
    char[] words = new char[2 * length];
    int count = 0;
    boolean parted = false;
    boolean isAscii = true;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        if (parted && count > 0) {
          words[count++] = '-';
        }
        words[count++] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        isAscii &= c < 0x80;
        parted = false;
      } else {
        parted |= marksPart || c == '-' || c == '_' || Character.isWhitespace(c);
      }
    }
    String all = new String(words, 0, count);
    return isAscii ? all : all.toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isSurrogate(c);
  }
}
