package dev.copydesk.rules.spacing;

import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.UnknownWords;
import dev.copydesk.evidence.WordCounts;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges whether two parts with a blank between are one word; one at least must be no word. */
final class SplitProof {
  private static final int KNOWN_WELL = 5;
  private static final int COMMON = 8;
  private static final int VERY_COMMON = 9;
  private static final int SHORTEST_FRAGMENT = 3;

  /**
   * Small words of other languages, in phrases that English quotes: et cetera, per il, de facto.
   */
  private static final Set<String> FOREIGN =
      Set.of(
          "et", "al", "la", "le", "les", "de", "des", "du", "del", "della", "der", "das", "die",
          "den", "un", "une", "el", "il", "lo", "los", "las", "van", "von", "que", "qui", "per",
          "se", "ad", "in", "ex", "ipso", "vice", "sine", "ter", "bin", "ben", "abu", "ibn", "di",
          "da", "do", "dos", "san", "te", "ne", "na", "en", "es", "est", "sub", "pro", "con");

  private final Evidence evidence;

  SplitProof(Evidence evidence) {
    this.evidence = evidence;
  }

  Optional<Applicability> of(SplitPair pair) {
    String left = pair.left();
    String right = pair.right();
    boolean leftStands = standsAlone(left);
    boolean rightStands = standsAlone(right);
    String joined = pair.joined();
    int frequency = WordProof.frequency(joined);
    boolean whole = frequency >= KNOWN_WELL || (frequency < 0 && Lexicon.english().knows(joined));
    if ((leftStands && rightStands) || !whole || isName(pair)) {
      return Optional.empty();
    }
    if (left.length() == 1 || right.length() == 1) {
      return singleLetter(pair, frequency);
    }
    boolean foreign = isForeign(left) || isForeign(right);
    if (isTechnical()) {
      boolean clear = !leftStands && !rightStands && frequency >= COMMON && !foreign;
      return clear ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
    }
    if (foreign || !pair.isAmongKnownWords()) {
      boolean usual = frequency >= COMMON && !foreign;
      return usual ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
    }
    if (!leftStands && !rightStands) {
      return Optional.of(Applicability.SAFE);
    }
    return oneWord(pair, leftStands, frequency);
  }

  /** One part reads on its own, the other is no word. */
  private Optional<Applicability> oneWord(SplitPair pair, boolean leftStands, int frequency) {
    String word = leftStands ? pair.left() : pair.right();
    String fragment = leftStands ? pair.right() : pair.left();
    if (UnknownWords.in(evidence).times(fragment) > 1) {
      return Optional.empty();
    }
    boolean used = counts().of(pair.joined()) > 0;
    if (used && fragment.length() >= 2) {
      return Optional.of(Applicability.SAFE);
    }
    // welk in the tank: an unknown noun and what follows it.
    boolean reads = !leftStands && WordProof.isFunctionWord(word);
    boolean safe =
        frequency >= VERY_COMMON
            && fragment.length() >= SHORTEST_FRAGMENT
            && !reads
            && !pair.isCapitalised()
            && !fitsElsewhere(pair, leftStands);
    if (safe) {
      return Optional.of(Applicability.SAFE);
    }
    return frequency >= COMMON && !reads ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
  }

  /** Whether the fragment makes a word with its other neighbour too. */
  private static boolean fitsElsewhere(SplitPair pair, boolean leftStands) {
    Optional<String> other =
        leftStands
            ? pair.behind().map(next -> pair.right() + next)
            : pair.before().map(last -> last + pair.left());
    return other.filter(WordProof::isWord).isPresent();
  }

  private Optional<Applicability> singleLetter(SplitPair pair, int frequency) {
    String rest = pair.left().length() == 1 ? pair.right() : pair.left();
    boolean clear =
        rest.length() >= SHORTEST_FRAGMENT
            && !standsAlone(rest)
            && frequency >= VERY_COMMON
            && counts().of(rest) == 1
            && !isTechnical();
    return clear ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
  }

  /** {@code Wall et al.}, {@code Parag on Friday}: with a capital, only a common word is proof. */
  private static boolean isName(SplitPair pair) {
    return pair.isCapitalised()
        && (!Lexicon.english().knows(pair.joined().toLowerCase(Locale.ROOT))
            || WordProof.standsAlone(pair.right()));
  }

  private static boolean standsAlone(String part) {
    return part.length() == 1 ? part.equals("a") || part.equals("I") : WordProof.standsAlone(part);
  }

  private static boolean isForeign(String part) {
    return FOREIGN.contains(part) && !Lexicon.english().has(part, "IN");
  }

  private boolean isTechnical() {
    return evidence.get(CodeTraces.class, CodeTraces::of).isTechnical();
  }

  private WordCounts counts() {
    return evidence.get(WordCounts.class, WordCounts::of);
  }
}
