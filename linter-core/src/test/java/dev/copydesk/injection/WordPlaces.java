package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words and pairs of words of running text that damage can strike. */
final class WordPlaces {
  /** Between blanks or sentence marks: no address, path, name of a file, code or markup. */
  static final String BEFORE = "(?<=^|[\\s(\"\u201C\u2018])";

  static final String AFTER = "(?=[\\s,;:?!)\"\u201D]|\\.(?:\\s|$)|$)";

  private WordPlaces() {}

  /** One random match of a pattern, if there is any. */
  static Optional<Matcher> any(Pattern pattern, String text, Random random) {
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      starts.add(matcher.start());
    }
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    boolean found = matcher.find(starts.get(random.nextInt(starts.size())));
    return found ? Optional.of(matcher) : Optional.empty();
  }

  /** A random offset between two, of those that are allowed. */
  static Optional<Integer> offset(int from, int to, Random random, IntPredicate allowed) {
    List<Integer> offsets = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      if (allowed.test(i)) {
        offsets.add(i);
      }
    }
    return offsets.isEmpty()
        ? Optional.empty()
        : Optional.of(offsets.get(random.nextInt(offsets.size())));
  }

  /** The text with what stands between two offsets replaced. */
  static String replace(String text, int start, int end, String replacement) {
    return text.substring(0, start) + replacement + text.substring(end);
  }
}
