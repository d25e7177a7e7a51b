package dev.copydesk.evidence;

import dev.copydesk.lexicon.Lexicon;

/** What stands behind a name, and so whether the name modifies it. */
enum Follower {
  /** A noun, perhaps behind adjectives: the name modifies it. */
  NOUN,
  /** What may be a noun or a verb of which the name is the subject. */
  NOUN_OR_VERB,
  /** A verb: the name is its subject. */
  VERB,
  /** A hyphen and a word: {@code US-led}; also with a blank before the hyphen. */
  HYPHENATED,
  /** A word that begins with a capital, other than a day or a month. */
  CAPITALISED,
  /** The end, a mark, a number, a word that ends the noun phrase. */
  OTHER;

  private static final int MOST_ADJECTIVES = 3;

  /**
   * @param first the index of the name's first token
   * @param last the index of its last
   */
  static Follower of(Walk walk, int first, int last) {
    int next = walk.after(last);
    if (next == Walk.NONE) {
      return OTHER;
    }
    if (walk.isMark(next, "-\u2010\u2011") || (walk.isMark(next, "\u2013") && next == last + 1)) {
      int word = next + 1;
      boolean joined = word < walk.tokens().size() && walk.tokens().get(word).isWord();
      return joined ? HYPHENATED : OTHER;
    }
    if (next == last + 1 || !walk.isWord(next)) {
      return OTHER;
    }
    if (walk.isCapitalised(next)) {
      return WordClass.CALENDAR.has(walk.lower(next)) ? OTHER : CAPITALISED;
    }
    return phrase(walk, first, next);
  }

  private static Follower phrase(Walk walk, int first, int next) {
    Lexicon lexicon = Lexicon.english();
    int at = next;
    for (int adjectives = 0; adjectives <= MOST_ADJECTIVES; adjectives++) {
      String word = walk.lower(at);
      if (word.isEmpty() || WordClass.endsNounPhrase(word)) {
        return adjectives == 0 && WordClass.AUXILIARY.has(word) ? VERB : OTHER;
      }
      if (isCompound(walk, at)) {
        at = skipHyphenated(walk, at);
        continue;
      }
      boolean noun = lexicon.has(word, "NN");
      boolean finite =
          lexicon.has(word, "VBZ") || lexicon.has(word, "VBD") || lexicon.has(word, "VBP");
      boolean certainNoun =
          (noun && !finite) || (WordClass.NOUN.has(word) && !hasDirectObject(walk, at));
      if (certainNoun && adjectives > 0) {
        return NOUN;
      }
      if (certainNoun) {
        return isGerund(lexicon, word) ? gerund(walk, first, at) : fronted(walk, first, at);
      }
      if (noun) {
        return adjectives > 0 ? NOUN : ambiguous(walk, first, at);
      }
      if (finite) {
        boolean adjective = lexicon.has(word, "JJ") || lexicon.has(word, "VBN");
        return adjectives > 0 || (adjective && !hasObject(walk, at)) ? NOUN_OR_VERB : VERB;
      }
      if (!lexicon.has(word, "JJ")) {
        return OTHER;
      }
      at = skipHyphenated(walk, at);
    }
    return OTHER;
  }

  /** {@code forces the army}: what is nearly always a noun is a verb here. */
  private static boolean hasDirectObject(Walk walk, int at) {
    int next = walk.after(at);
    String second = walk.lower(next);
    return WordClass.DETERMINER.has(second)
        || WordClass.POSSESSIVE.has(second)
        || WordClass.PRONOUN.has(second)
        || (walk.isCapitalised(next) && !WordClass.CALENDAR.has(second));
  }

  /** {@code ordered the}, {@code agreed to}, {@code resigned.}: no participle before a noun. */
  private static boolean hasObject(Walk walk, int at) {
    int next = walk.after(at);
    return !walk.isWord(next)
        || WordClass.endsNounPhrase(walk.lower(next))
        || Lexicon.english().has(walk.lower(next), "RB");
  }

  /** Whether a third person singular or a past tense is spelled so. */
  static boolean mayBeVerb(String word) {
    Lexicon lexicon = Lexicon.english();
    return !WordClass.NOUN.has(word) && (lexicon.has(word, "VBZ") || lexicon.has(word, "VBD"));
  }

  private static boolean isCompound(Walk walk, int at) {
    return walk.isMark(walk.after(at), "-")
        && walk.after(at) == at + 1
        && walk.isWord(walk.after(at + 1));
  }

  /** The next word; {@code long-term} counts as one. */
  private static int skipHyphenated(Walk walk, int at) {
    int next = walk.after(at);
    while (walk.isMark(next, "-") && next == at + 1 && walk.isWord(walk.after(next))) {
      at = walk.after(next);
      next = walk.after(at);
    }
    return next;
  }

  private static boolean isGerund(Lexicon lexicon, String word) {
    return lexicon.has(word, "VBG");
  }

  /** {@code US spending rose} against {@code with the US spending its reserves}. */
  private static Follower gerund(Walk walk, int first, int at) {
    String second = walk.lower(walk.after(at));
    if (WordClass.DETERMINER.has(second)
        || WordClass.POSSESSIVE.has(second)
        || WordClass.PRONOUN.has(second)) {
      return OTHER;
    }
    return Before.isInsidePhrase(walk, first) || isVerbOnly(second) ? NOUN : NOUN_OR_VERB;
  }

  /** {@code In the US unemployment fell}: the noun opens the clause behind an adverbial. */
  private static Follower fronted(Walk walk, int first, int at) {
    int previous = walk.before(first);
    boolean placed =
        WordClass.PLACE_PREPOSITION.has(walk.lower(previous)) && walk.opensSentence(previous);
    return placed && !walk.isMark(walk.after(at), ",") ? NOUN_OR_VERB : NOUN;
  }

  /** Whether {@code strikes}, {@code plans}, {@code moves} are things or what the name does. */
  private static Follower ambiguous(Walk walk, int first, int at) {
    int after = walk.after(at);
    String second = walk.lower(after);
    if (second.equals("of")
        || Before.isInsidePhrase(walk, first)
        || isVerbOnly(second)
        || isPast(walk, after)) {
      return NOUN;
    }
    Lexicon lexicon = Lexicon.english();
    if (lexicon.has(walk.lower(at), "VBD") && hasObject(walk, at)) {
      return VERB;
    }
    int previous = walk.before(first);
    boolean phraseEnds =
        after == Walk.NONE
            || !walk.isWord(after)
            || WordClass.PREPOSITION.has(second)
            || WordClass.CONJUNCTION.has(second)
            || (!WordClass.endsNounPhrase(second)
                && !walk.isCapitalised(after)
                && lexicon.has(second, "NN"));
    return phraseEnds && Before.governs(walk, previous) ? NOUN : NOUN_OR_VERB;
  }

  /** {@code strikes killed two}, {@code demand fell.}: a past tense that ends or has an object. */
  private static boolean isPast(Walk walk, int at) {
    return Lexicon.english().has(walk.lower(at), "VBD")
        && !WordClass.endsNounPhrase(walk.lower(at))
        && hasObject(walk, at);
  }

  private static boolean isVerbOnly(String word) {
    Lexicon lexicon = Lexicon.english();
    return WordClass.AUXILIARY.has(word)
        || Before.isReporting(word)
        || ((lexicon.has(word, "VBD") || lexicon.has(word, "VBZ"))
            && !lexicon.has(word, "NN")
            && !lexicon.has(word, "JJ"));
  }
}
