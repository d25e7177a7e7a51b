package dev.copydesk.article;

import java.util.Locale;
import java.util.Set;

/** Tells the full stop of an abbreviation, an initial or an item's number from one that ends. */
final class Abbreviations {
  /** Abbreviations that a name or another word follows. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sen", "rep", "gov", "gen", "col",
          "lt", "sgt", "capt", "cpl", "maj", "adm", "cmdr", "pvt", "pres", "supt", "atty", "messrs",
          "mme", "mlle", "msgr", "fr", "bp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec", "ed", "eds", "trans", "est", "mt", "ft");

  /** Abbreviations after which a sentence always goes on. */
  private static final Set<String> CONNECTING =
      Set.of("vs", "v", "cf", "e.g", "i.e", "viz", "approx", "ca");

  /** Abbreviations only before a number; otherwise words, or too rare to matter. */
  private static final Set<String> NUMBERED =
      Set.of("no", "nos", "vol", "vols", "fig", "figs", "pp", "ch", "sec", "art");

  /** Words that are capitalised at the beginning of a sentence and hardly ever in a name. */
  private static final Set<String> BEGINNERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "he",
          "she",
          "it",
          "they",
          "we",
          "you",
          "i",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "but",
          "and",
          "or",
          "so",
          "yet",
          "nor",
          "in",
          "on",
          "at",
          "for",
          "from",
          "with",
          "by",
          "as",
          "if",
          "when",
          "while",
          "where",
          "after",
          "before",
          "since",
          "until",
          "although",
          "though",
          "because",
          "however",
          "there",
          "then",
          "what",
          "who",
          "why",
          "how",
          "not",
          "all",
          "both",
          "each",
          "some",
          "many",
          "most",
          "one",
          "another",
          "no",
          "now",
          "still",
          "under",
          "during",
          "despite");

  /** What follows an hour: days, and months for good measure. */
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Abbreviations() {}

  /** Whether the stop belongs to the word before it and the sentence goes on. */
  static boolean goesOn(String text, int sentence, int stop, int next) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > sentence && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    if (start == stop) {
      return false;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    if (CONNECTING.contains(word)) {
      return true;
    }
    if (NUMBERED.contains(word)) {
      return Character.isDigit(text.codePointAt(next));
    }
    String follower = wordAt(text, next);
    if (word.equals("a.m") || word.equals("p.m")) {
      return CALENDAR.contains(follower.toLowerCase(Locale.ROOT)) || isZone(follower);
    }
    boolean abbreviation =
        ABBREVIATIONS.contains(word)
            || (isInitials(text.substring(start, stop)) && !word.equals("i"));
    return abbreviation && !BEGINNERS.contains(follower.toLowerCase(Locale.ROOT));
  }

  /** {@code J} or {@code U.S}: single capitals. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  /** {@code ET}, {@code GMT}. */
  private static boolean isZone(String word) {
    return word.length() > 1 && word.length() < 5 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a first sentence would be nothing but {@code 1.}, the number of an item. */
  static boolean isItemNumber(String text, int sentence, int stop) {
    return stop > sentence
        && stop - sentence <= 3
        && text.substring(sentence, stop).chars().allMatch(Character::isDigit);
  }

  /** The word at an offset, behind opening marks; empty if it is an initial or no word. */
  private static String wordAt(String text, int from) {
    int start = from;
    while (start < text.length() && "\"'\u201C\u2018([".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean initial = end - start == 1 && end < text.length() && text.charAt(end) == '.';
    return initial ? "" : text.substring(start, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
