package dev.copydesk.quality;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with mistakes, and what a person made of it.
 *
 * @param input the text as it was
 * @param expected the text as it should be
 * @param hunks where they differ, word by word, in order
 */
record Correction(String input, String expected, List<Hunk> hunks) {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019]++|\\s++|.", Pattern.DOTALL);

  /**
   * One thing that was changed.
   *
   * @param span what was replaced, in the input; may be empty
   * @param replacement what took its place; may be empty
   * @param place where a report of it may lie: the span, or the words around if nothing stood there
   */
  record Hunk(Span span, String replacement, Span place) {}

  static Correction of(String input, String expected) {
    List<Span> tokens = tokens(input);
    List<String> before = tokens.stream().map(token -> token.in(input)).toList();
    List<String> after = tokens(expected).stream().map(token -> token.in(expected)).toList();
    List<Hunk> hunks = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      Chunk<String> source = delta.getSource();
      int first = source.getPosition();
      int end = first + source.size();
      Span span = new Span(startOf(tokens, first, input), startOf(tokens, end, input));
      String replacement = String.join("", delta.getTarget().getLines());
      if (isWord(span.in(input)) && !isDoubled(span.in(input), before, first, end, replacement)) {
        hunks.add(new Hunk(span, replacement, span));
      } else {
        hunks.add(new Hunk(span, replacement, around(tokens, before, first, end, span)));
      }
    }
    return new Correction(input, expected, List.copyOf(hunks));
  }

  /** With all that was changed taken as one thing. */
  Correction asOne() {
    if (hunks.size() < 2) {
      return this;
    }
    Hunk first = hunks.get(0);
    Hunk last = hunks.get(hunks.size() - 1);
    Span span = new Span(first.span().start(), last.span().end());
    int end = expected.length() - (input.length() - span.end());
    Span place = new Span(first.place().start(), last.place().end());
    String replacement = expected.substring(span.start(), end);
    return new Correction(input, expected, List.of(new Hunk(span, replacement, place)));
  }

  /** Whether a text is the input with this hunk mended, and perhaps others next to it. */
  boolean isMended(int hunk, String text) {
    String plain = straight(text);
    for (int from = hunk; from >= 0; from--) {
      for (int to = hunk; to < hunks.size(); to++) {
        if (straight(mended(from, to)).equals(plain)) {
          return true;
        }
      }
    }
    return false;
  }

  private String mended(int from, int to) {
    StringBuilder text = new StringBuilder(input);
    for (int i = to; i >= from; i--) {
      Hunk hunk = hunks.get(i);
      text.replace(hunk.span().start(), hunk.span().end(), hunk.replacement());
    }
    return text.toString();
  }

  /** The kind of apostrophe is a matter of typing. */
  private static String straight(String text) {
    return text.replace('\u2019', '\'');
  }

  private static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(new Span(token.start(), token.end()));
    }
    return tokens;
  }

  private static int startOf(List<Span> tokens, int index, String text) {
    return index < tokens.size() ? tokens.get(index).start() : text.length();
  }

  /** Of a doubled word it does not matter which is taken away. */
  private static boolean isDoubled(
      String gone, List<String> tokens, int first, int end, String replacement) {
    String word = gone.strip();
    return replacement.isEmpty()
        && ((first > 1 && tokens.get(first - 1).isBlank() && tokens.get(first - 2).equals(word))
            || (first > 0 && tokens.get(first - 1).equals(word))
            || (end < tokens.size() && tokens.get(end).equals(word)));
  }

  private static Span around(List<Span> tokens, List<String> texts, int first, int end, Span span) {
    int before = first - 1;
    while (before >= 0 && texts.get(before).isBlank()) {
      before--;
    }
    int after = end;
    while (after < tokens.size() && texts.get(after).isBlank()) {
      after++;
    }
    return new Span(
        before < 0 ? span.start() : tokens.get(before).start(),
        after < tokens.size() ? tokens.get(after).end() : span.end());
  }

  private static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
