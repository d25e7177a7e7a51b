package dev.copydesk.rules.encoding;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text speaks of encodings: it may show wrongly decoded characters on purpose.
 *
 * @param mentions how often the article names an encoding or what goes wrong with it; a word that
 *     means nothing else counts for several
 */
record EncodingTalk(int mentions) {
  /** So many mentions make encodings what the article is about. */
  private static final int SUBJECT = 3;

  /** Words that mean nothing else: one makes encodings a subject of the article. */
  private static final Set<String> TERMS =
      Set.of(
          "mojibake",
          "charset",
          "charsets",
          "encodings",
          "unicode",
          "utf",
          "utf8",
          "latin1",
          "cp1252",
          "iso8859",
          "ftfy",
          "iconv");

  /** What the words for a text's encoding begin with in other languages, ASCII letters only. */
  private static final List<String> ELSEWHERE =
      List.of(
          "zeichensatz",
          "zeichenkod",
          "zeichencod",
          "textkodierung",
          "textcodierung",
          "encodage",
          "codificaci",
          "codifica",
          "kodowani",
          "tekenset",
          "tekencod",
          "teckenkod",
          "tegnkod",
          "tegnsett",
          "karakterk",
          "kodlama");

  /** And in Cyrillic, Greek and Vietnamese. */
  private static final List<String> IN_OTHER_LETTERS =
      List.of(
          "\u043A\u043E\u0434\u0438\u0440\u043E\u0432",
          "\u043A\u043E\u0434\u0443\u0432\u0430\u043D",
          "\u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0",
          "b\u1EA3ng m\u00E3");

  /** Words that mean more than one thing: genes encode, standards bodies and cars have names. */
  private static final Set<String> DOUBTFUL = Set.of("encoding", "ansi", "recode");

  /** Words that are terms before a number only. */
  private static final Set<String> NUMBERED = Set.of("latin", "windows", "iso", "cp");

  static EncodingTalk of(Article article) {
    int mentions = 0;
    for (Block block : article.blocks()) {
      mentions += count(block.text());
      mentions += !article.language().isEnglish() && isElsewhere(block.text()) ? SUBJECT : 0;
    }
    return new EncodingTalk(mentions);
  }

  boolean isSubject() {
    return mentions >= SUBJECT;
  }

  /** Whether a block names an encoding or what goes wrong with it. */
  static boolean isIn(Block block) {
    return count(block.text()) > 0;
  }

  /** A German noun for it is as long as a line, so its beginning is looked for. */
  private static boolean isElsewhere(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ELSEWHERE.stream().anyMatch(lower::contains)
        || IN_OTHER_LETTERS.stream().anyMatch(lower::contains);
  }

  private static int count(String text) {
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && isWordPart(text.charAt(i))) {
        i++;
      }
      if (i - start > 1 && i - start < 10) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        boolean doubtful =
            DOUBTFUL.contains(word) || (NUMBERED.contains(word) && isNumberAt(text, i));
        count += TERMS.contains(word) ? SUBJECT : doubtful ? 1 : 0;
      }
      i++;
    }
    return count;
  }

  private static boolean isWordPart(char c) {
    return Marks.isAsciiLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isNumberAt(String text, int at) {
    return at + 1 < text.length()
        && (text.charAt(at) == '-' || text.charAt(at) == ' ')
        && Character.isDigit(text.charAt(at + 1));
  }
}
