package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code previous} put for {@code last} before a period of time.
 *
 * <p>To a list of synonyms the two are one; but {@code last year} is an adverb without an article,
 * and {@code previous year} is none. It strikes at the end of clauses, behind verbs, places and
 * {@code since}, and at the beginning of sentences before a comma. Where an article, a possessive
 * or a number stands before it ({@code the last year}), the result is good English, so that nobody
 * could see it; those places are left out, as are quotations, in which words are not touched. A
 * possessive ({@code last year's}) loses its sense in the same way. The repair may be {@code last}
 * or {@code the previous}, and is therefore suggested.
 */
public final class PreviousForLast implements Damage {
  private static final Pattern LAST =
      Pattern.compile(
          "(?<=[a-z] )last (?=(?:year|month|week|night|season|summer|winter)(?:[.,]|'s [a-z]))");

  private static final Pattern DETERMINED =
      Pattern.compile("(?s).*\\b(?:the|a|this|that|his|her|its|their|our|my|your|very|first) ");

  @Override
  public String name() {
    return "previous for last";
  }

  @Override
  public String rule() {
    return "wording/bare-period";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<String> results = new ArrayList<>();
    Matcher matcher = LAST.matcher(text);
    while (matcher.find()) {
      String before = text.substring(Math.max(0, matcher.start() - 20), matcher.start());
      if (!DETERMINED.matcher(before).matches()) {
        results.add(
            text.substring(0, matcher.start()) + "previous " + text.substring(matcher.end()));
      }
    }
    return results.isEmpty()
        ? Optional.empty()
        : Optional.of(results.get(random.nextInt(results.size())));
  }
}
