package dev.copydesk.languagetool;

import java.util.List;
import java.util.regex.Pattern;

/** LanguageTool's messages in the form of ours: one line, words in backticks, the remedy named. */
final class Message {
  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final Pattern MARKED = Pattern.compile("</?suggestion>");

  private Message() {}

  static String of(String message, String wrong, List<String> suggestions) {
    String line = oneLine(MARKED.matcher(message).replaceAll("`"));
    if (line.endsWith(".")) {
      line = line.substring(0, line.length() - 1);
    }
    line += ": `" + onOneLine(wrong) + "`";
    boolean remedied = suggestions.isEmpty() || line.contains("`" + suggestions.get(0) + "`");
    return remedied ? line : line + ", perhaps `" + onOneLine(suggestions.get(0)) + "`";
  }

  /** A text on one line, without blanks around it. */
  static String oneLine(String text) {
    return onOneLine(text).strip();
  }

  private static String onOneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }
}
