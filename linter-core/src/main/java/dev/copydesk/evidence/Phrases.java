package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds words and phrases of a list in a text. A phrase without capitals is found in any case,
 * another as it is written or all in capitals; a blank stands for any blanks, an apostrophe for
 * either kind. A possessive ending may follow.
 *
 * @param <T> what is known of each phrase
 */
public final class Phrases<T> {
  private static final String OF_ADDRESSES = "@/\\_=&#";

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  private record Phrase<T>(String text, int lead, boolean anyCase, T what) {}

  /**
   * A place where a phrase stands. Offsets count in the block's text.
   *
   * @param start its first character
   * @param end one past its last, a possessive ending left out
   * @param asListed whether its capitals are those of the list
   */
  public record Match<T>(T what, int start, int end, boolean asListed) {
    /** Whether another one stands within this one. */
    public boolean holds(Match<?> other) {
      return start <= other.start() && other.end() <= end;
    }

    /** Whether another one stands within this one, and more beside it. */
    public boolean goesBeyond(Match<?> other) {
      return holds(other) && end - start > other.end() - other.start();
    }
  }

  /** Adds a phrase. */
  public void add(String phrase, T what) {
    add(phrase, phrase.equals(lower(phrase)), what);
  }

  /** Adds a phrase that is found in any case. */
  public void addInAnyCase(String phrase, T what) {
    add(phrase, true, what);
  }

  private void add(String phrase, boolean anyCase, T what) {
    String straight = straight(phrase);
    int lead = 0;
    while (lead < straight.length() && !Character.isLetterOrDigit(straight.charAt(lead))) {
      lead++;
    }
    int end = lead;
    while (end < straight.length() && Character.isLetterOrDigit(straight.charAt(end))) {
      end++;
    }
    if (end > lead) {
      byFirstWord
          .computeIfAbsent(lower(straight.substring(lead, end)), key -> new ArrayList<>())
          .add(new Phrase<>(straight, lead, anyCase, what));
    }
  }

  /** Where they stand in a block: in order, none overlapping another, long ones first. */
  public List<Match<T>> in(Block block) {
    String text = block.text();
    List<Match<T>> found = new ArrayList<>();
    int done = 0;
    for (Token token : block.tokens()) {
      if (token.isBlank() || token.kind() == Token.Kind.MARK || token.start() < done) {
        continue;
      }
      List<Phrase<T>> phrases = byFirstWord.getOrDefault(first(token), List.of());
      Match<T> best =
          phrases.stream()
              .map(phrase -> match(phrase, text, token.start() - phrase.lead()))
              .filter(match -> match.end() > 0)
              .max(Comparator.comparing(Match::end))
              .orElse(null);
      if (best != null) {
        found.add(best);
        done = best.end();
      }
    }
    return found;
  }

  private static String first(Token token) {
    String lower = token.lower();
    int end = 0;
    while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
      end++;
    }
    return end == lower.length() ? lower : lower.substring(0, end);
  }

  /** Its end is 0 if the phrase does not stand there. */
  private static <T> Match<T> match(Phrase<T> phrase, String text, int start) {
    Match<T> none = new Match<>(phrase.what(), 0, 0, false);
    int at = start;
    if (start < 0 || (start > 0 && isJoined(text, start - 1, -1))) {
      return none;
    }
    boolean exact = true;
    boolean small = false;
    for (int i = 0; i < phrase.text().length(); i++) {
      char wanted = phrase.text().charAt(i);
      if (at >= text.length()) {
        return none;
      }
      char c = text.charAt(at) == '\u2019' ? '\'' : text.charAt(at);
      if (wanted == ' ' && Character.isWhitespace(c)) {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        continue;
      }
      if (Character.toLowerCase(wanted) != Character.toLowerCase(c)) {
        return none;
      }
      exact &= wanted == c;
      small |= Character.isLowerCase(c);
      at++;
    }
    boolean shouted = !small && at - start > 1;
    if (!exact && !phrase.anyCase() && !shouted) {
      return none;
    }
    return at < text.length() && isJoined(text, at, 1) && !isPossessive(text, at)
        ? none
        : new Match<>(phrase.what(), start, at, exact);
  }

  /** Whether a character goes on with a word or an address. */
  private static boolean isJoined(String text, int at, int step) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || OF_ADDRESSES.indexOf(c) >= 0) {
      return true;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return true;
    }
    int beyond = at + step;
    boolean within = beyond >= 0 && beyond < text.length();
    return (c == '.' || c == '\'' || c == '\u2019')
        && within
        && Character.isLetterOrDigit(text.charAt(beyond));
  }

  private static boolean isPossessive(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '\u2019')
        && at + 1 < text.length()
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static String straight(String text) {
    return text.replace('\u2019', '\'');
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
