package dev.copydesk.article;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line of plain text looks like: an item of a list, a row of a table, the end of a sentence.
 * Nearly every line is none of the first two, so each is ruled out by a glance before it is
 * matched.
 */
public final class LineShape {
  private static final int DEEPEST_ITEM = 8;

  private static final String CODE_MARKS = "{}<>;=\\|`~^_";

  private static final Set<String> CONTRACTED = Set.of("s", "t", "m", "d", "re", "ve", "ll");

  private static final Pattern LIST_ITEM =
      Pattern.compile("[ \\t]{0,8}(?:[-*+\u2022\u25AA\u25E6\u2013]|\\d{1,3}[.)])[ \\t]++\\S.*+");
  private static final Pattern TABLE_ROW =
      Pattern.compile(
          "\\|.*+|\\S[^\\t]*+\\t.*+|\\S++(?: {1,2}+\\S++)*+(?: {3,}+\\S++(?:"
              + " {1,2}+\\S++)*+){2,}+\\s*+");

  private LineShape() {}

  static boolean isListItem(String line) {
    int at = 0;
    while (at < line.length() && at <= DEEPEST_ITEM && isBlank(line.charAt(at))) {
      at++;
    }
    if (at == line.length()) {
      return false;
    }
    char c = line.charAt(at);
    return (Character.isDigit(c) || "-*+\u2022\u25AA\u25E6\u2013".indexOf(c) >= 0)
        && LIST_ITEM.matcher(line).matches();
  }

  static boolean isTableRow(String line) {
    return (line.startsWith("|") || line.indexOf('\t') >= 0 || line.contains("   "))
        && TABLE_ROW.matcher(line).matches();
  }

  /** Whether the last thing but closing marks and blanks is a mark that ends or announces. */
  public static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at >= 0 && Tokenizer.isBlank(text.charAt(at))) {
      at--;
    }
    while (at >= 0 && "\"'\u201D\u2019)]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ".?!:;\u2026".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Whether more than one character in twenty is one that code uses and prose does not, or a
   * statement of SQL begins. A semicolon that was typed for an apostrophe is none of them.
   */
  static boolean isCode(String text) {
    if (isSql(text)) {
      return true;
    }
    int marks = 0;
    for (int i = 0; i < CODE_MARKS.length(); i++) {
      char mark = CODE_MARKS.charAt(i);
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        marks += mark == ';' && isInContraction(text, at) ? 0 : 1;
      }
    }
    return marks * 20 > text.length();
  }

  /** Whether a mark stands where the apostrophe of {@code it's} or {@code we're} does. */
  private static boolean isInContraction(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end < at + 4 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return at > 0
        && Character.isLetter(text.charAt(at - 1))
        && CONTRACTED.contains(text.substring(at + 1, end))
        && (end == text.length() || " \n,.?!".indexOf(text.charAt(end)) >= 0);
  }

  private static boolean isSql(String text) {
    return (text.startsWith("SELECT ") && text.contains("FROM "))
        || text.startsWith("INSERT INTO ")
        || text.startsWith("DELETE FROM ")
        || text.startsWith("CREATE TABLE ")
        || (text.startsWith("UPDATE ") && text.contains("SET "));
  }

  /** In columns; a tab counts for eight. */
  static int indent(String line) {
    int columns = 0;
    for (int i = 0; i < line.length() && Tokenizer.isBlank(line.charAt(i)); i++) {
      columns += line.charAt(i) == '\t' ? 8 : 1;
    }
    return columns;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
