package dev.copydesk.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the full stop of an abbreviation, an initial or an item's number from one that ends. */
final class Abbreviations {
  /** What may follow an abbreviation without a new sentence. */
  private enum Use {
    /** A name or another word. */
    BEFORE_WORD(
        """
        mr mrs ms dr prof rev hon st sen rep gov gen col lt sgt capt cpl maj adm cmdr pvt pres supt
        atty messrs mme mlle msgr fr bp jan feb mar apr jun jul aug sep sept oct nov dec ed eds
        trans est mt ft"""),
    /** Anything: a sentence always goes on. */
    CONNECTING("vs v cf e.g i.e viz approx ca"),
    /** Only a number; otherwise these are words, or too rare to matter. */
    BEFORE_NUMBER("no nos vol vols fig figs pp ch sec art"),
    /** Days, and zones of time. */
    OF_HOUR("a.m p.m");

    private static final Map<String, Use> BY_WORD = new HashMap<>();

    static {
      for (Use use : values()) {
        for (String word : use.words.split("\\s+", -1)) {
          BY_WORD.put(word, use);
        }
      }
    }

    private final String words;

    Use(String words) {
      this.words = words;
    }
  }

  /** No longer word of the lists above, {@code approx}. */
  private static final int LONGEST = 6;

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
    // Most words are longer, and only initials have a stop behind their first letter.
    if (stop - start > LONGEST && text.charAt(start + 1) != '.') {
      return false;
    }
    String word = text.substring(start, stop);
    Use use = Use.BY_WORD.get(word.toLowerCase(Locale.ROOT));
    if (use == null) {
      return isInitials(word) && !word.equals("I") && !opens(wordAt(text, next));
    }
    return switch (use) {
      case BEFORE_WORD -> !opens(wordAt(text, next));
      case CONNECTING -> true;
      case BEFORE_NUMBER -> Character.isDigit(text.codePointAt(next));
      case OF_HOUR -> isDayOrZone(wordAt(text, next));
    };
  }

  private static boolean opens(String follower) {
    return BEGINNERS.contains(follower.toLowerCase(Locale.ROOT));
  }

  private static boolean isDayOrZone(String follower) {
    return CALENDAR.contains(follower.toLowerCase(Locale.ROOT)) || isZone(follower);
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
