package dev.copydesk.article;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits prose into sentences: at a full stop, question or exclamation mark (with closing quotation
 * marks and brackets) that blanks and a capital, a digit or an opening mark follow, unless the stop
 * belongs to an abbreviation or an initial.
 */
final class Sentences {
  private static final String TERMINALS = ".?!\u2026";

  private Sentences() {}

  static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    CharacterSearch search = new CharacterSearch(text, TERMINALS);
    int start = skipBlanks(text, 0);
    int i = search.from(start);
    while (i < text.length()) {
      int end = i + 1;
      while (end < text.length() && isTrailing(text.charAt(end))) {
        end++;
      }
      int next = skipBlanks(text, end);
      boolean ends =
          next == text.length()
              || (next > end
                  && canBegin(text, next)
                  && !goesOn(text, start, i, next, sentences.isEmpty()));
      if (ends && end > start) {
        sentences.add(new Span(start, end));
        start = next;
      }
      i = search.from(end);
    }
    int last = text.length();
    while (last > start && Tokenizer.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new Span(start, last));
    }
    return List.copyOf(sentences);
  }

  private static boolean goesOn(String text, int start, int stop, int next, boolean first) {
    return (first && Abbreviations.isItemNumber(text, start, stop))
        || Abbreviations.goesOn(text, start, stop, next);
  }

  private static boolean isTerminal(char c) {
    return TERMINALS.indexOf(c) >= 0;
  }

  private static boolean isTrailing(char c) {
    return isTerminal(c)
        || c == '"'
        || c == '\''
        || c == '\u201D'
        || c == '\u2019'
        || c == ')'
        || c == ']';
  }

  private static boolean canBegin(String text, int at) {
    int c = text.codePointAt(at);
    return Character.isUpperCase(c)
        || Character.isTitleCase(c)
        || Character.isDigit(c)
        || (Character.isLetter(c) && !Character.isLowerCase(c))
        || "\"'\u201C\u2018([$£€-\u2013\u2014\u2022".indexOf(c) >= 0;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Tokenizer.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
