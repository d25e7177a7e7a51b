package dev.copydesk.languagetool;

import dev.copydesk.lexicon.Frequencies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a misspelt word may have been meant to be, in no order. */
final class Candidates {
  /** How many of what LanguageTool offers are looked at; what comes later is hardly ever right. */
  private static final int MOST_OFFERED = 20;

  private static final int MOST_NEAR = 12;

  /** Parts as common as this are words that people run together. */
  private static final int COMMON_PART = 12;

  private final Frequencies frequencies = Frequencies.english();

  Set<String> of(Misspelling word, List<String> offered, OwnTerms own) {
    String written = word.written();
    Set<String> all = new LinkedHashSet<>();
    boolean small = written.codePoints().noneMatch(Character::isUpperCase);
    for (String each : offered.subList(0, Math.min(MOST_OFFERED, offered.size()))) {
      all.add(each);
      // A sentence's first word is offered with a capital, though a line torn off begins small.
      String lower = each.toLowerCase(Locale.ROOT);
      if (small && frequencies.knows(lower)) {
        all.add(lower);
      }
    }
    all.addAll(own.near(written));
    all.addAll(parted(written));
    for (String near : frequencies.near(written.toLowerCase(Locale.ROOT), MOST_NEAR)) {
      all.add(likeWritten(near, written));
    }
    all.remove(written);
    return all;
  }

  /** With the capitals of what was written. */
  private static String likeWritten(String candidate, String written) {
    if (written.length() > 1 && written.codePoints().noneMatch(Character::isLowerCase)) {
      return candidate.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.charAt(0))
        ? Character.toUpperCase(candidate.charAt(0)) + candidate.substring(1)
        : candidate;
  }

  private List<String> parted(String written) {
    List<String> found = new ArrayList<>();
    for (int i = 1; i < written.length(); i++) {
      String first = written.substring(0, i);
      String second = written.substring(i);
      if ((first.equalsIgnoreCase("a") || isPart(first)) && isPart(second)) {
        found.add(first + " " + second);
      }
    }
    return found;
  }

  private boolean isPart(String part) {
    return part.length() > 1 && frequencies.of(part) >= COMMON_PART;
  }
}
