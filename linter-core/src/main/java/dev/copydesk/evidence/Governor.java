package dev.copydesk.evidence;

import dev.copydesk.lexicon.Lexicon;
import java.util.Set;

/** What stands before a long name and decides whether it has its article. */
enum Governor {
  DETERMINED,
  /** Behind {@code its} or {@code Moscow's}, which long and short names take alike. */
  POSSESSED,
  SHARED,
  PLACE,
  TITLE,
  HYPHEN,
  /** Behind {@code Northern} or {@code New}: something replaced a part of a longer name. */
  PART,
  /** The name opens a sentence or a clause. */
  CLAUSE,
  /** Nothing that could be or lend an article. */
  NOTHING,
  /** It is mentioned as a name, in brackets, behind a colon or part of a longer name. */
  OTHER;

  private static final int FARTHEST_DETERMINER = 8;

  static Governor of(Walk walk, int first, int last) {
    int previous = walk.before(first);
    if (previous == Walk.NONE) {
      return CLAUSE;
    }
    boolean touching = walk.touches(previous, first);
    Follower follower = Follower.of(walk, first, last);
    boolean subject = follower == Follower.VERB || follower == Follower.NOUN_OR_VERB;
    if (walk.isMark(previous, "-\u2010\u2011\u2013") && touching) {
      return HYPHEN;
    }
    if (walk.isMark(previous, ".?!\u2026")) {
      return CLAUSE;
    }
    if (walk.isMark(previous, "\"\u201D\u2019')")) {
      return touching ? OTHER : CLAUSE;
    }
    if (walk.isMark(previous, ",")) {
      return afterComma(walk, first, previous, subject);
    }
    if (walk.isMark(previous, ":;\u2014\u2013-")) {
      return subject && !touching ? CLAUSE : OTHER;
    }
    if (walk.isMark(previous, "&")) {
      return SHARED;
    }
    if (walk.isNumber(previous)) {
      return subject ? CLAUSE : OTHER;
    }
    if (Inscriptions.has(walk, first, last, follower)) {
      return OTHER;
    }
    return walk.isWord(previous) ? afterWord(walk, first, last, subject) : OTHER;
  }

  private static Governor afterComma(Walk walk, int first, int comma, boolean subject) {
    int before = walk.before(comma);
    if (walk.isNumber(before)) {
      String dated = walk.lower(walk.before(before));
      boolean date = WordClass.CALENDAR.has(dated) || dated.equals("in") || dated.equals("since");
      return subject || date ? CLAUSE : OTHER;
    }
    boolean name = walk.isName(before) && !walk.touches(comma, first);
    return name && !subject ? PLACE : CLAUSE;
  }

  private static Governor afterWord(Walk walk, int first, int last, boolean subject) {
    int previous = walk.before(first);
    String word = walk.lower(previous);
    if (word.equals("and") || word.equals("or") || word.equals("nor")) {
      return afterAnd(walk, previous);
    }
    if ((WordClass.NAMING.has(word) && !walk.isDeterminer(walk.after(last)))
        || (word.equals("as") && WordClass.NAMING_AS.has(walk.lower(walk.before(previous))))) {
      return OTHER;
    }
    if (word.equals("of")) {
      return walk.isCapitalised(walk.before(previous)) ? TITLE : NOTHING;
    }
    if (isPossessive(walk, previous)) {
      return POSSESSED;
    }
    if (WordClass.PART.has(word) && walk.isCapitalised(previous)) {
      return PART;
    }
    if (isNameAsserted(walk, previous) || isOrigin(walk, first, last)) {
      return OTHER;
    }
    if (walk.isName(previous)) {
      // In Vienna Russian Federation said; but the Fifth French Republic fell.
      return subject && walk.isNameOnly(previous) ? NOTHING : OTHER;
    }
    return determiner(walk, first);
  }

  /** Looks for a determiner behind adjectives: {@code the present-day}. */
  private static Governor determiner(Walk walk, int first) {
    boolean participle = false;
    int at = walk.before(first);
    for (int i = 0; i < FARTHEST_DETERMINER && at != Walk.NONE; i++) {
      if (walk.isMark(at, "\"\u201C\u201D'\u2018\u2019,")) {
        at = walk.before(at);
        continue;
      }
      String word = walk.lower(at);
      if (DEMONSTRATIVES.contains(word) && (participle || word.equals("that"))) {
        return NOTHING;
      }
      if (WordClass.DETERMINER.has(word)) {
        return DETERMINED;
      }
      if (WordClass.POSSESSIVE.has(word) || isPossessive(walk, at)) {
        return POSSESSED;
      }
      boolean compound = walk.isMark(at - 1, "-") && walk.isWord(at - 2);
      if (!compound && !isAdjective(word)) {
        return NOTHING;
      }
      participle = !compound && (word.endsWith("ed") || word.endsWith("ing"));
      at = walk.before(compound ? at - 2 : at);
    }
    return NOTHING;
  }

  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");

  /** Words that stand between an article and a name; a noun or a bare verb does not. */
  private static boolean isAdjective(String word) {
    if (word.isEmpty() || (WordClass.endsNounPhrase(word) && !WordClass.ADVERB.has(word))) {
      return word.equals("past");
    }
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(word, "JJ")
        || lexicon.has(word, "VBN")
        || lexicon.has(word, "VBG")
        || lexicon.has(word, "RB");
  }

  /** {@code its full name is}. */
  private static boolean isNameAsserted(Walk walk, int verb) {
    return (WordClass.AUXILIARY.has(walk.lower(verb)) || walk.lower(verb).startsWith("bec"))
        && WordClass.NAMING.has(walk.lower(walk.before(verb)));
  }

  /** {@code Made in}, {@code Product of} on a package, which uses the name of a list. */
  private static boolean isOrigin(Walk walk, int first, int last) {
    int preposition = walk.before(first);
    int made = walk.before(preposition);
    return WordClass.PREPOSITION.has(walk.lower(preposition))
        && WordClass.ORIGIN.has(walk.lower(made))
        && walk.opensSentence(made)
        && !walk.isMark(walk.after(last), ",");
  }

  private static boolean isPossessive(Walk walk, int at) {
    return walk.lower(at).endsWith("'s");
  }

  /** Whether the article of what stands before {@code and} may serve the name, too. */
  private static Governor afterAnd(Walk walk, int and) {
    int at = walk.before(and);
    for (int i = 0; i < FARTHEST_DETERMINER && at != Walk.NONE; i++) {
      if (walk.isMark(at, ",")) {
        at = walk.before(at);
        continue;
      }
      String word = walk.lower(at);
      if (WordClass.DETERMINER.has(word) || WordClass.POSSESSIVE.has(word)) {
        return SHARED;
      }
      boolean phrase =
          walk.isCapitalised(at)
              || (!WordClass.endsNounPhrase(word)
                  && (Lexicon.english().has(word, "NN") || Lexicon.english().has(word, "JJ")));
      if (!phrase) {
        return NOTHING;
      }
      at = walk.before(at);
    }
    return NOTHING;
  }
}
