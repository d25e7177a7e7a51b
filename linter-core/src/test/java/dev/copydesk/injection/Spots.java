package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of a text that match a pattern, some of which are replaced. */
final class Spots {
  private final Pattern pattern;

  Spots(String regex) {
    this.pattern = Pattern.compile(regex);
  }

  /** Replaces one place, or as many as asked for; empty if the text has fewer that change. */
  Optional<String> replace(
      String text, Random random, int count, Function<MatchResult, String> replacement) {
    List<MatchResult> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (!replacement.apply(matcher.toMatchResult()).equals(matcher.group())) {
        places.add(matcher.toMatchResult());
      }
    }
    if (places.size() < count) {
      return Optional.empty();
    }
    while (places.size() > count) {
      places.remove(random.nextInt(places.size()));
    }
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (MatchResult place : places) {
      result.append(text, done, place.start()).append(replacement.apply(place));
      done = place.end();
    }
    return Optional.of(result.append(text, done, text.length()).toString());
  }
}
