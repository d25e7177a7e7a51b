package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at words and collects what a machine seems to have misread. */
final class MisreadingFinder {
  /** From this length on, a word with an m that no dictionary has may hold an rn instead. */
  private static final int LONG = 7;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  private final Confusions table = Confusions.table();
  private final boolean all;
  private final List<Misreading> found;

  /**
   * A finder.
   *
   * @param all whether every word is looked at, not only those with letters that seldom meet
   * @param found where to put what is found
   */
  MisreadingFinder(boolean all, List<Misreading> found) {
    this.all = all;
    this.found = found;
  }

  /**
   * Looks at the run of letters and digits around a word.
   *
   * @return one past the run's last character
   */
  int find(Block block, Token word) {
    String text = block.text();
    int start = word.start();
    while (start > 0 && word.start() - start < LONGEST && isPart(text.charAt(start - 1))) {
      start--;
    }
    boolean suspect = text.charAt(start) == 'O' && start > 0 && text.charAt(start - 1) == ',';
    boolean humps = text.charAt(start) == 'm';
    int end = start + 1;
    while (end < text.length() && isPart(text.charAt(end))) {
      suspect |= table.isSuspect(text.charAt(end - 1), text.charAt(end));
      humps |= text.charAt(end) == 'm';
      end++;
    }
    boolean grouped =
        end < text.length()
            && text.charAt(end) == ','
            && end - start < 3
            && "lI".indexOf(text.charAt(start)) >= 0;
    if (suspect || grouped || (humps && end - start >= LONG) || (all && end - start > SHORTEST)) {
      look(block, start, end).ifPresent(found::add);
    }
    return end;
  }

  private static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c > 127 && Character.isLetterOrDigit(c));
  }

  private Optional<Misreading> look(Block block, int start, int end) {
    String text = block.text();
    if (end - start > LONGEST) {
      return Optional.empty();
    }
    if (MisreadNumbers.mayBe(text, start, end)) {
      return MisreadNumbers.at(block, start, end);
    }
    if (end - start < 3 || !isFree(text, start, end)) {
      return Optional.empty();
    }
    String word = text.substring(start, end);
    Shape shape = Shape.of(word);
    if (shape == Shape.OTHER || DigitNames.isNumeronym(word) || Confusions.isKnown(word)) {
      return Optional.empty();
    }
    Misreading.Kind kind =
        switch (shape) {
          case LETTERS -> Misreading.Kind.WORD;
          case WITHIN -> Misreading.Kind.WITHIN_WORD;
          case EDGE, OTHER -> Misreading.Kind.AT_EDGE;
        };
    String printed = table.functionWord(word);
    if (printed != null) {
      kind = shape == Shape.LETTERS ? Misreading.Kind.FUNCTION_WORD : kind;
    } else {
      printed = end - start < SHORTEST || table.isLeet(word) ? null : printed(word, shape);
    }
    return printed == null
        ? Optional.empty()
        : Optional.of(new Misreading(block, start, end, printed, kind));
  }

  private @Nullable String printed(String word, Shape shape) {
    boolean wide = shape == Shape.LETTERS && (all || word.length() >= LONG);
    String printed = table.printed(word, wide);
    // 5mile, top5: a number and a word, not a word misread.
    if (shape == Shape.EDGE && printed != null) {
      String rest =
          Character.isDigit(word.charAt(0))
              ? word.substring(1)
              : word.substring(0, word.length() - 1);
      return Confusions.isKnown(rest) ? null : printed;
    }
    if (shape == Shape.EDGE && word.charAt(0) == '0' && word.length() > SHORTEST) {
      // 0ctober: what only a capital makes a word.
      String name = "O" + word.substring(1);
      return Confusions.isKnown(name) ? name : null;
    }
    return printed;
  }

  /** Whether the run is a word of its own: no part of a name, a path, an address or a formula. */
  private static boolean isFree(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean open =
        Character.isWhitespace(before) || "([\"'\u201C\u2018\u2014\u2013".indexOf(before) >= 0;
    boolean stop =
        (after == '.' || after == ':')
            && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    boolean hyphen =
        after == '-' && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    boolean closed =
        Character.isWhitespace(after)
            || stop
            || hyphen
            || ",;?!)]\"'\u201D\u2019\u2014\u2013".indexOf(after) >= 0;
    return open && closed && !isMention(before, after);
  }

  /** {@code "c0ffee"}: a word in quotation marks of its own is spoken of, not used. */
  private static boolean isMention(char before, char after) {
    return "\"'\u201C\u2018".indexOf(before) >= 0 && "\"'\u201D\u2019".indexOf(after) >= 0;
  }

  /** What a word is made of. */
  private enum Shape {
    LETTERS,
    WITHIN,
    EDGE,
    OTHER;

    /** {@code c0ffee}: some letters up to f make a number of sixteen digits. */
    private static boolean isHexadecimal(String word) {
      boolean digits = false;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (Character.digit(c, 16) < 0) {
          return false;
        }
        digits |= c <= '9';
      }
      return digits;
    }

    static Shape of(String word) {
      boolean within = false;
      boolean edge = false;
      int last = word.length() - 1;
      for (int i = 0; i <= last; i++) {
        char c = word.charAt(i);
        if (c == '0' || c == '1' || c == '5' || (c == 'I' && i > 0)) {
          within |= i > 0 && (i < last || c == 'I') && c != '5';
          edge |= i == 0 || (i == last && c != 'I') || c == '5';
        } else if (!(c >= 'a' && c <= 'z') && !(i == 0 && c >= 'A' && c <= 'Z')) {
          return OTHER;
        }
      }
      return isHexadecimal(word) ? OTHER : edge ? EDGE : within ? WITHIN : LETTERS;
    }
  }
}
