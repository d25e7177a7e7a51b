package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damage that turns what a pattern matches into something else, at one match chosen by lot. */
final class Scar {
  private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}['\\u2019]\\p{L}");

  private Scar() {}

  static Optional<String> at(
      String text, Random random, Pattern places, Function<MatchResult, String> damaged) {
    List<MatchResult> found = new ArrayList<>(places.matcher(text).results().toList());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    MatchResult match = found.get(random.nextInt(found.size()));
    return Optional.of(
        text.substring(0, match.start()) + damaged.apply(match) + text.substring(match.end()));
  }

  /** The damaged text if it still shows, by another one, which apostrophe it uses. */
  static Optional<String> leavingApostrophe(Optional<String> damaged) {
    return damaged.filter(
        text -> {
          boolean curly = APOSTROPHE.matcher(text).results().anyMatch(Scar::isCurly);
          boolean straight = APOSTROPHE.matcher(text).results().anyMatch(one -> !isCurly(one));
          return curly != straight;
        });
  }

  private static boolean isCurly(MatchResult match) {
    return match.group().charAt(1) == '\u2019';
  }
}
