package dev.copydesk.article;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits prose into sentences: at a full stop, question or exclamation mark (with closing quotation
 * marks and brackets) that blanks and a capital, a digit or an opening mark follow, unless the stop
 * belongs to an abbreviation or an initial.
 */
final class Sentences {
  /** Abbreviations that a word follows; what can also end a sentence (Inc., U.S.) is not here. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sen", "rep", "gov", "gen", "col",
          "lt", "sgt", "capt", "cpl", "maj", "adm", "cmdr", "pvt", "pres", "supt", "atty", "messrs",
          "mme", "mlle", "msgr", "fr", "bp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec", "no", "nos", "vol", "vols", "fig", "figs", "pp", "ch", "sec",
          "art", "ed", "eds", "trans", "vs", "v", "cf", "e.g", "i.e", "viz", "approx", "est", "ca",
          "mt", "ft");

  private Sentences() {}

  static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = skipBlanks(text, 0);
    int i = start;
    while (i < text.length()) {
      if (!isTerminal(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && isTrailing(text.charAt(end))) {
        end++;
      }
      int next = skipBlanks(text, end);
      boolean ends =
          next == text.length()
              || (next > end && canBegin(text, next) && !isAbbreviation(text, i, next));
      if (ends && end > start) {
        sentences.add(new Span(start, end));
        start = next;
      }
      i = end;
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

  private static boolean isTerminal(char c) {
    return c == '.' || c == '?' || c == '!' || c == '\u2026';
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

  private static boolean isAbbreviation(String text, int stop, int next) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return false;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
    if (initial && !word.equals("i")) {
      return true;
    }
    if (word.equals("no") || word.equals("nos")) {
      return Character.isDigit(text.charAt(next));
    }
    return ABBREVIATIONS.contains(word);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Tokenizer.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
