package dev.copydesk.evidence;

import dev.copydesk.lexicon.Inflections;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that a house accepts and rejects. An accepted word in small letters is accepted in any
 * case, one with capitals as it is written; either also as a plural and as an owner.
 */
public final class Vocabulary {
  /** No word is accepted or rejected. */
  public static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of(), Map.of());

  private final Set<String> small;
  private final Set<String> asWritten;
  private final Map<String, List<String>> rejected;

  private Vocabulary(Set<String> small, Set<String> asWritten, Map<String, List<String>> rejected) {
    this.small = small;
    this.asWritten = asWritten;
    this.rejected = rejected;
  }

  /**
   * Words of a house.
   *
   * @param accepted in any order
   * @param rejected words and phrases, and what to write instead; empty if nothing will do
   */
  public static Vocabulary of(Collection<String> accepted, Map<String, Optional<String>> rejected) {
    Set<String> small = new HashSet<>();
    Set<String> asWritten = new HashSet<>();
    for (String word : accepted) {
      String straight = straight(word);
      (isSmall(straight) ? small : asWritten).add(straight);
    }
    return new Vocabulary(Set.copyOf(small), Set.copyOf(asWritten), Rejections.of(rejected));
  }

  /**
   * The words and phrases not to use, in all their forms, each with what to write instead in that
   * form, the likelier first; empty if nothing will do.
   */
  public Map<String, List<String>> rejectedForms() {
    return rejected;
  }

  /** What tells it from every vocabulary with other words. */
  public List<Object> identity() {
    return List.of(small, asWritten, rejected);
  }

  /** Whether any word is accepted. */
  public boolean acceptsAny() {
    return !small.isEmpty() || !asWritten.isEmpty();
  }

  /** Whether a word is right because the house says so. */
  public boolean accepts(String word) {
    if (!acceptsAny()) {
      return false;
    }
    String straight = straight(word);
    return has(straight) || isPlural(straight) || isOwner(straight);
  }

  /** Whether a word is part of an accepted one with hyphens: {@code bel} of {@code bel-canto}. */
  public boolean acceptsCompound(String text, int start, int end) {
    if (!acceptsAny()) {
      return false;
    }
    int from = start;
    while (from > 0 && isOfCompound(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && isOfCompound(text.charAt(to))) {
      to++;
    }
    return (from < start || to > end) && accepts(text.substring(from, to));
  }

  private static boolean isOfCompound(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019';
  }

  private boolean has(String straight) {
    return asWritten.contains(straight) || small.contains(straight.toLowerCase(Locale.ROOT));
  }

  private boolean isOwner(String straight) {
    int length = straight.length();
    String owner =
        straight.endsWith("'s") || straight.endsWith("'S")
            ? straight.substring(0, length - 2)
            : straight.endsWith("s'") ? straight.substring(0, length - 1) : "";
    return !owner.isEmpty() && (has(owner) || isPlural(owner));
  }

  private boolean isPlural(String straight) {
    int length = straight.length();
    if (length < 3 || (straight.charAt(length - 1) != 's' && straight.charAt(length - 1) != 'S')) {
      return false;
    }
    for (int cut = 1; cut <= 3 && cut < length; cut++) {
      String one = straight.substring(0, length - cut) + (cut == 3 ? "y" : "");
      if (has(one) && Inflections.plural(one).equalsIgnoreCase(straight)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static String straight(String word) {
    return word.replace('\u2019', '\'');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary that
        && small.equals(that.small)
        && asWritten.equals(that.asWritten)
        && rejected.equals(that.rejected);
  }

  @Override
  public int hashCode() {
    return small.hashCode() + 31 * (asWritten.hashCode() + 31 * rejected.hashCode());
  }
}
