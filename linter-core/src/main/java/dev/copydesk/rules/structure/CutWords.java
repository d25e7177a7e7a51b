package dev.copydesk.rules.structure;

import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ends of paragraphs at which nobody stops writing. */
final class CutWords {
  /** What a last word says. */
  enum End {
    /** The text may well end here. */
    WHOLE,
    /** A title without its name. */
    TITLE,
    /** {@code U.S.} where only the adjective fits. */
    ADJECTIVE,
    /** A word that a paragraph cannot end with. */
    PARAGRAPH,
    /** A word that not even a heading can end with. */
    ALWAYS
  }

  private static final int LONGEST = 10;

  private final Map<String, String> words = new HashMap<>();

  private CutWords() {
    for (List<String> row : WordTable.beside(CutWords.class, "cut-words.tsv").rows()) {
      WordTable.wordsIn(row.get(0)).forEach(word -> words.put(word, row.get(1)));
    }
  }

  static CutWords table() {
    return Holder.TABLE;
  }

  /**
   * What the end of a text says.
   *
   * @param end one past the last character that is no blank
   */
  End at(String text, int end) {
    if (end < 2) {
      return End.WHOLE;
    }
    return text.charAt(end - 1) == '.' ? abbreviation(text, end) : word(text, end);
  }

  private End abbreviation(String text, int end) {
    if (text.startsWith("U.S.", end - 4)) {
      return isAdjectival(text, end - 4) ? End.ADJECTIVE : End.WHOLE;
    }
    int start = wordStart(text, end - 1);
    if (start == end - 1 || end - start > LONGEST || !Character.isUpperCase(text.charAt(start))) {
      return End.WHOLE;
    }
    String kind = words.getOrDefault(text.substring(start, end - 1), "");
    boolean follows = start > 0 && Character.isWhitespace(text.charAt(start - 1));
    boolean title =
        follows && (kind.equals("title") || (kind.equals("office") && !isCapital(text, start - 1)));
    return title ? End.TITLE : End.WHOLE;
  }

  /** Whether the word before a blank is capitalised or a number, as in an address. */
  private static boolean isCapital(String text, int blank) {
    int end = blank;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || !Character.isLetterOrDigit(text.charAt(end - 1))) {
      return false;
    }
    int start = wordStart(text, end);
    return !Character.isLowerCase(text.charAt(start == end ? end - 1 : start));
  }

  /** Behind a verb that takes an object and no determiner: {@code to improve U.S.} */
  private static boolean isAdjectival(String text, int start) {
    int end = start;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int from = wordStart(text, end);
    if (from == end || !Character.isLowerCase(text.charAt(from))) {
      return false;
    }
    String verb = text.substring(from, end);
    Lexicon lexicon = Lexicon.english();
    boolean infinitive = text.startsWith(" to ", from - 4);
    return (lexicon.has(verb, "VB") && !lexicon.has(verb, "IN") && !lexicon.has(verb, "NN"))
        || (infinitive && lexicon.has(verb, "VB"))
        || lexicon.has(verb, "VBG");
  }

  private End word(String text, int end) {
    int start = wordStart(text, end);
    if (start == end || start == 0 || end - start > LONGEST || text.charAt(start - 1) != ' ') {
      return End.WHOLE;
    }
    return switch (words.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), "")) {
      case "always" -> Character.isUpperCase(text.charAt(start)) ? End.WHOLE : End.ALWAYS;
      case "paragraph" -> Character.isUpperCase(text.charAt(start)) ? End.WHOLE : End.PARAGRAPH;
      default -> End.WHOLE;
    };
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= 40 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static final class Holder {
    static final CutWords TABLE = new CutWords();
  }
}
