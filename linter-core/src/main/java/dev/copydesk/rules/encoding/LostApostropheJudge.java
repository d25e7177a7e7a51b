package dev.copydesk.rules.encoding;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import java.util.Locale;
import java.util.Set;

/** Judges whether a mark between letters stands for an apostrophe. */
final class LostApostropheJudge {
  /** How sure it is. */
  enum Verdict {
    SAFE,
    LIKELY,
    NO
  }

  /** Texts with these words use a question mark for any character, or for none. */
  private static final Set<String> PATTERNS =
      Set.of("regex", "regexp", "regular", "wildcard", "wildcards", "glob", "globbing", "grep");

  private static final int SHORT_NAME = 6;

  private final Nominals nominals = new Nominals();

  Verdict judge(Lost lost, int marks) {
    String head = lost.head();
    String tail = lost.tail();
    if (!lost.standsFree()) {
      return Verdict.NO;
    }
    if (!Contracted.isTail(tail)) {
      return isInnerApostrophe(head, tail) ? Verdict.SAFE : Verdict.NO;
    }
    boolean contraction = Contracted.isContraction(head, tail);
    if (!contraction && Accents.isIncomplete(lost.passage(), head, tail)) {
      return Verdict.NO;
    }
    boolean possessive = tail.equals("s") && isOwner(head);
    if (!contraction && !possessive) {
      return tail.equals("s") && head.length() > 1 && !nominals.isFunctionWord(head)
          ? Verdict.LIKELY
          : Verdict.NO;
    }
    if (!contraction && !lost.passage().wholeNames().has(head)) {
      boolean name = isBeforeName(lost);
      if (!Accents.completions(lost.passage(), head, tail).isEmpty()) {
        return name ? Verdict.NO : Verdict.LIKELY;
      }
      boolean capital = Character.isUpperCase(head.charAt(0));
      if (capital && !isAcronym(head) && (!owns(lost) || (name && mayBeCut(head)))) {
        return Verdict.LIKELY;
      }
    }
    if (!lost.replacement()
        && (lost.passage().isTechnical() || lost.passage().mentions(PATTERNS))) {
      return !contraction ? Verdict.NO : tail.equals("s") ? Verdict.LIKELY : Verdict.SAFE;
    }
    if (!contraction && isShortName(lost)) {
      return Verdict.LIKELY;
    }
    return contraction || lost.replacement() || marks > 1 || owns(lost)
        ? Verdict.SAFE
        : Verdict.LIKELY;
  }

  /** {@code o'clock}, {@code O'Brien}, {@code ma'am}. */
  private static boolean isInnerApostrophe(String head, String tail) {
    String word = head + "'" + tail;
    return !head.isEmpty()
        && !tail.isEmpty()
        && (Frequencies.english().knows(word)
            || Frequencies.english().knows(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isAcronym(String head) {
    return head.length() > 1 && head.chars().allMatch(Character::isUpperCase);
  }

  private boolean isOwner(String head) {
    return isAcronym(head)
        || nominals.canOwn(head)
        || (head.length() > 1
            && !nominals.isFunctionWord(head)
            && (Character.isUpperCase(head.charAt(0)) || Passage.words().knows(head)));
  }

  /** Of an unknown name so short the rest may be an accent and a letter: Inés, Cortés. */
  private static boolean isShortName(Lost lost) {
    String head = lost.head();
    return head.length() < SHORT_NAME
        && !Passage.words().knows(head)
        && !head.chars().allMatch(Character::isUpperCase);
  }

  /** A name that may lack its last letters: an unknown one, or a short one. */
  private static boolean mayBeCut(String head) {
    return head.length() < SHORT_NAME || !Passage.words().knows(head);
  }

  /** Whether a capitalised word follows that is no common noun: a surname behind a given name. */
  private boolean isBeforeName(Lost lost) {
    String text = lost.passage().text();
    int next = lost.end() + lost.tail().length();
    while (next < text.length() && Passage.isBlank(text.charAt(next))) {
      next++;
    }
    String word = lost.passage().lettersAfter(next);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && !word.chars().allMatch(Character::isUpperCase)
        && !Lexicon.english().has(word.toLowerCase(Locale.ROOT), "NN");
  }

  /** Whether what follows can belong to someone. */
  private boolean owns(Lost lost) {
    String text = lost.passage().text();
    int next = lost.end() + lost.tail().length();
    if (next >= text.length() || !Passage.isBlank(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Passage.isBlank(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && "\"\u201C\u2018'".indexOf(text.charAt(next)) >= 0) {
      return true;
    }
    String word = lost.passage().lettersAfter(next);
    return next < text.length()
        && (Character.isDigit(text.charAt(next))
            || (!word.isEmpty() && (nominals.canBeOwned(word) || !nominals.isFunctionWord(word))));
  }
}
