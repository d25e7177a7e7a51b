package dev.copydesk.languagetool;

import dev.copydesk.article.Block;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.OwnWords;
import dev.copydesk.evidence.PeopleNames;
import dev.copydesk.evidence.Vocabulary;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Whether a word that LanguageTool's dictionary lacks is misspelt, or a name, a term, or no English
 * word at all.
 */
final class Spelling {
  /** A name that one article has, another may have misspelt likewise; two hardly make one up. */
  private static final int ENOUGH_ARTICLES = 2;

  private static final int LONGEST_SYLLABLE = 3;

  private final Vocabulary vocabulary;
  private final PeopleNames names;
  private final Capitals capitals = new Capitals();
  private final SharedWords shared;
  private final OtherSide otherSide;
  private final SmallWords smallWords;
  private final QuotedSentences quotedSentences;
  private final Frequencies frequencies = Frequencies.english();
  private final Lexicon lexicon = Lexicon.english();
  private final Nominals nominals = new Nominals();

  Spelling(Evidence evidence, SharedWords shared, Dialect dialect) {
    this.vocabulary = evidence.style().vocabulary();
    this.shared = shared;
    this.names = evidence.get(PeopleNames.class, PeopleNames::of);
    OwnWords own = evidence.get(OwnWords.class, OwnWords::of);
    this.otherSide = new OtherSide(own, dialect);
    this.smallWords = new SmallWords(own, shared);
    this.quotedSentences = new QuotedSentences(smallWords::isLikelySlip);
  }

  /** What a word is, from the best to the worst. */
  enum Verdict {
    /** A name, a term, an acronym, an address, another language: nothing to report. */
    RIGHT,
    /** It may be right, and a person should know: for information. */
    DOUBTFUL,
    WRONG;

    Verdict worse(Verdict other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /**
   * @param suggestion what LanguageTool would write instead first, empty if nothing; asked if need
   *     be, for it is costly
   */
  Verdict verdict(Prose.Place place, Supplier<String> suggestion) {
    Block block = place.block();
    String word = place.text();
    if (vocabulary.accepts(word)
        || vocabulary.acceptsCompound(block.text(), place.start(), place.end())) {
      return Verdict.RIGHT;
    }
    if (place.isGluedToObject()
        || Address.holds(block.text(), place.start(), place.end())
        || word.codePoints().anyMatch(c -> Character.isDigit(c) || "[]&<>{}".indexOf(c) >= 0)) {
      return Verdict.RIGHT;
    }
    return isParted(word)
        ? parts(place, suggestion)
        : verdict(block, place.start(), word, suggestion);
  }

  /** Whether it is several words in one; LanguageTool may mark two for a letter between them. */
  private static boolean isParted(String word) {
    return word.indexOf('-') > 0 || word.indexOf(' ') > 0;
  }

  /** The worst of the parts that the dictionaries lack. */
  private Verdict parts(Prose.Place place, Supplier<String> suggestion) {
    String word = place.text();
    if (suggestion.get().equalsIgnoreCase(word)) {
      return Verdict.DOUBTFUL;
    }
    boolean blank = word.indexOf(' ') > 0;
    boolean name = Character.isUpperCase(word.charAt(0));
    Verdict worst = Verdict.RIGHT;
    int start = 0;
    while (start < word.length()) {
      int end = start;
      while (end < word.length() && word.charAt(end) != '-' && word.charAt(end) != ' ') {
        end++;
      }
      String part = word.substring(start, end);
      // What is short is a prefix or an article, or a syllable of a name: "el-Sisi", "Yung-soo".
      boolean judged =
          part.length() > LONGEST_SYLLABLE
              || blank
              || (end == word.length() && part.length() > 1 && !name);
      if (judged && !isKnown(part)) {
        worst = worst.worse(verdict(place.block(), place.start() + start, part, () -> ""));
      }
      start = end + 1;
    }
    return worst;
  }

  private boolean isKnown(String part) {
    return frequencies.knows(part) || lexicon.knows(part);
  }

  private Verdict verdict(Block block, int at, String written, Supplier<String> suggestion) {
    String word = withoutEnding(written);
    if (vocabulary.accepts(written)) {
      return Verdict.RIGHT;
    }
    if (KnownTerms.has(word) || (KnownTerms.isWellKnownName(word) && !isSmall(word))) {
      return Verdict.RIGHT;
    }
    if (mixesScripts(word) || KnownTerms.isNever(word)) {
      return Verdict.WRONG;
    }
    return switch (capitals.of(block, at, word)) {
      case MIXED -> smallWords.isLikelySlipOfName(word) ? Verdict.WRONG : Verdict.RIGHT;
      case ACRONYM -> Verdict.RIGHT;
      case MISPLACED -> Verdict.WRONG;
      case SHOUTED ->
          names.certainty(titleCase(word)) != PeopleNames.Certainty.UNKNOWN || otherSide.knows(word)
              ? Verdict.RIGHT
              : smallWords.isLikelySlip(word) ? Verdict.WRONG : Verdict.DOUBTFUL;
      case SMALL -> small(block, at, word, suggestion);
      case FIRST -> capitalised(block, at, word, suggestion);
    };
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  private Verdict small(Block block, int at, String word, Supplier<String> suggestion) {
    if (ForeignPassages.hold(block, at)
        || quotedSentences.areNoEnglish(block, at)
        || (ForeignPassages.isInUnknownRun(block, at) && !smallWords.isLikelySlip(word))) {
      return Verdict.RIGHT;
    }
    return otherSide.knows(word)
        ? otherSide(word, suggestion)
        : smallWords.verdict(word, suggestion);
  }

  private Verdict otherSide(String word, Supplier<String> suggestion) {
    if (OtherSide.areOne(word, suggestion.get())) {
      return otherSide.isHabit(word) ? Verdict.DOUBTFUL : Verdict.WRONG;
    }
    return smallWords.isLikelySlip(word)
        ? smallWords.verdict(word.toLowerCase(Locale.ROOT), suggestion)
        : Verdict.DOUBTFUL;
  }

  private Verdict capitalised(Block block, int at, String word, Supplier<String> suggestion) {
    PeopleNames.Certainty certainty = names.certainty(word);
    if (certainty == PeopleNames.Certainty.CERTAIN
        || ForeignPassages.hold(block, at)
        || quotedSentences.areNoEnglish(block, at)) {
      return Verdict.RIGHT;
    }
    if (smallWords.isLikelySlipOfName(word) || lacksApostrophe(block, at, word)) {
      return Verdict.WRONG;
    }
    boolean slip = smallWords.isLikelySlip(word);
    boolean likely =
        certainty == PeopleNames.Certainty.LIKELY || shared.standsIn(word, ENOUGH_ARTICLES);
    if (likely && !slip) {
      return Verdict.RIGHT;
    }
    boolean chosen = names.isCapitalised(word) || PeopleNames.isCapitalByChoice(block, at);
    if (chosen || likely) {
      return smallWords.isSureSlip(word) && !otherSide.knows(word)
          ? Verdict.WRONG
          : Verdict.DOUBTFUL;
    }
    if (otherSide.knows(word)) {
      return otherSide(word, suggestion);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (slip) {
      return smallWords.verdict(lower, suggestion);
    }
    return smallWords.isRunTogether(lower) || smallWords.isNear(lower, suggestion.get())
        ? Verdict.WRONG
        : Verdict.DOUBTFUL;
  }

  /** {@code Leonardos fresco}, but not {@code the Leonardos}, who are several. */
  private boolean lacksApostrophe(Block block, int at, String word) {
    if (!word.endsWith("s") || word.length() < 4) {
      return false;
    }
    String owner = word.substring(0, word.length() - 1);
    List<Token> tokens = block.tokens();
    int before = block.tokenAt(at) - 2;
    int after = block.tokenAt(at) + 2;
    boolean owns =
        after < tokens.size()
            && tokens.get(after - 1).isBlank()
            && tokens.get(after).isWord()
            && !nominals.isFunctionWord(tokens.get(after).text());
    return owns
        && frequencies.exactly(owner) >= 0
        && !lexicon.has(owner.toLowerCase(Locale.ROOT), "NN")
        && (before < 0 || !lexicon.has(tokens.get(before).text(), "DT"))
        && names.certainty(word) == PeopleNames.Certainty.UNKNOWN;
  }

  /** Letters of two alphabets in one word are what a name never has. */
  private static boolean mixesScripts(String word) {
    return word.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .distinct()
            .count()
        > 1;
  }

  private static String titleCase(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Without a possessive ending, its apostrophe straight. */
  static String withoutEnding(String word) {
    String straight = word.replace('\u2019', '\'');
    return straight.endsWith("'s") && straight.length() > 3
        ? straight.substring(0, straight.length() - 2)
        : straight;
  }
}
