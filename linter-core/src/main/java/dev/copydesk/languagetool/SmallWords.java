package dev.copydesk.languagetool;

import dev.copydesk.evidence.OwnWords;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.NearWords;
import dev.copydesk.lexicon.NearWords.Near;
import dev.copydesk.lexicon.Slip;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Whether a word that could stand in small letters is misspelt. */
final class SmallWords {
  private static final int SHORT = 5;
  private static final int LONG = 8;
  private static final int FEW = 3;
  private static final int LONGEST_CASE_ONLY = 4;

  /** Classes of {@link Frequencies}. */
  private static final int RARE = 3;

  private static final int COMMON = 9;
  private static final int VERY_COMMON = 12;
  private static final int MOST_COMMON = 16;

  private final OwnWords own;
  private final SharedWords shared;
  private final Formation formation = new Formation(KnownTerms::has);
  private final NearWords nearWords = new NearWords(this::commonness);
  private final Frequencies frequencies = Frequencies.english();
  private final Map<String, Optional<Near>> near = new ConcurrentHashMap<>();

  SmallWords(OwnWords own, SharedWords shared) {
    this.shared = shared;
    this.own = own;
  }

  /**
   * @param suggestion what LanguageTool would write instead first, empty if nothing; asked if need
   *     be, for it is costly
   */
  Spelling.Verdict verdict(String word, Supplier<String> suggestion) {
    if (isOutsideAscii(word)) {
      return isKnownWithoutMarks(word) ? Spelling.Verdict.RIGHT : Spelling.Verdict.DOUBTFUL;
    }
    boolean slip = isLikelySlip(word);
    if (isSwapOfVeryCommon(word)) {
      return Spelling.Verdict.WRONG;
    }
    if (word.length() <= LONGEST_CASE_ONLY || isCaseOnly(word)) {
      String instead = suggestion.get();
      if (instead.equalsIgnoreCase(word)) {
        return isOwn(word, slip) ? Spelling.Verdict.DOUBTFUL : Spelling.Verdict.WRONG;
      }
      if (instead.replace("'", "").equalsIgnoreCase(word)) {
        return Spelling.Verdict.WRONG;
      }
    }
    if (isOwn(word, slip)) {
      return Spelling.Verdict.RIGHT;
    }
    if (slip) {
      return Spelling.Verdict.WRONG;
    }
    if (formation.isDerived(word)) {
      return Spelling.Verdict.RIGHT;
    }
    // A writer's own compound comes again; the dictionary parts what is a slip of the space bar.
    boolean ours = own.inProse(word) > 1 || !isParted(suggestion.get(), word);
    return ours && formation.isCompound(word) ? Spelling.Verdict.DOUBTFUL : Spelling.Verdict.WRONG;
  }

  private static boolean isParted(String suggestion, String word) {
    return suggestion.indexOf(' ') > 0 && suggestion.replace(" ", "").equals(word);
  }

  /** Whether capitals would make it right. */
  private boolean isCaseOnly(String word) {
    String title = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return frequencies.exactly(title) >= 0
        || frequencies.exactly(word.toUpperCase(Locale.ROOT)) >= 0;
  }

  private boolean isOwn(String word, boolean slip) {
    int prose = own.inProse(word);
    int outside = own.outsideProse(word);
    if (!slip) {
      return prose >= FEW || outside > 0 || shared.standsIn(word, FEW);
    }
    return word.length() <= SHORT && prose + outside > FEW && !isSureSlip(word);
  }

  /** Whether somebody may well have meant a far more common word. */
  boolean isLikelySlip(String word) {
    return near(word)
        .filter(
            each ->
                switch (each.slip()) {
                  case SWAPPED, DOUBLED -> each.frequency() >= RARE;
                  case DROPPED, ADDED, REPLACED -> each.frequency() >= leastCommon(word.length());
                })
        .isPresent();
  }

  /** {@code adn}, {@code teh}: not even an acronym in small letters. */
  private boolean isSwapOfVeryCommon(String word) {
    return own.outsideProse(word) == 0
        && near(word)
            .filter(each -> each.slip() == Slip.SWAPPED && each.frequency() >= MOST_COMMON)
            .isPresent();
  }

  /** Short words have many neighbours, of long ones even a rare one is no chance. */
  private static int leastCommon(int length) {
    return length >= LONG
        ? RARE
        : length > SHORT ? COMMON - 1 - 2 * (length - SHORT - 1) : VERY_COMMON;
  }

  /** Whether a long word begins as a common one does that is suggested for it. */
  boolean isNear(String word, String suggestion) {
    return word.length() >= LONG
        && suggestion.length() >= LONG
        && frequencies.of(suggestion) >= COMMON
        && suggestion.regionMatches(true, 0, word, 0, SHORT);
  }

  /** Whether the blank between two words is missing: {@code afterall}. */
  boolean isRunTogether(String word) {
    return formation.isRunTogether(word);
  }

  /** Whether hardly anybody can have meant the word as it is, even as a name. */
  boolean isSureSlip(String word) {
    return word.length() >= SHORT
        && near(word)
            .filter(
                each ->
                    switch (each.slip()) {
                      case SWAPPED, DOUBLED -> each.frequency() >= COMMON - 2;
                      case DROPPED, ADDED, REPLACED ->
                          word.length() >= LONG && each.frequency() >= COMMON;
                    })
            .isPresent();
  }

  /** Whether a name that everybody knows is one slip away. */
  boolean isLikelySlipOfName(String word) {
    return own.inProse(word) < FEW
        && KnownTerms.nameNear(word)
            .filter(each -> each.slip() != Slip.REPLACED || word.length() >= LONG)
            .isPresent();
  }

  /** A listed term counts as a common word: {@code conroutine} is meant to be one. */
  private int commonness(String word) {
    int found = frequencies.exactly(word);
    return found < COMMON && word.length() > SHORT && KnownTerms.has(word) ? COMMON : found;
  }

  private Optional<Near> near(String word) {
    return near.computeIfAbsent(word.toLowerCase(Locale.ROOT), nearWords::of);
  }

  private static boolean isOutsideAscii(String word) {
    return word.codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c));
  }

  private boolean isKnownWithoutMarks(String word) {
    String plain =
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return frequencies.knows(plain.replace("\u00E6", "ae").replace("\u0153", "oe"))
        || frequencies.knows(plain.replace("\u00E6", "e").replace("\u0153", "e"));
  }
}
