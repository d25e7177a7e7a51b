package dev.copydesk.evidence;

/**
 * Names that are letters on a thing: {@code the sign says Federal Republic of Germany}, {@code
 * coins marked Swiss Confederation}, {@code the map calls it Kingdom of Norway}. Such a name is
 * shown as it stands there, without an article.
 */
final class Inscriptions {
  /** How far before the verb the thing that bears the letters may stand. */
  private static final int REACH = 12;

  private Inscriptions() {}

  /** Whether what stands before the name and behind it shows that its letters are meant. */
  static boolean has(Walk walk, int first, int last, Follower follower) {
    int verb = walk.before(first);
    String word = walk.lower(verb);
    if (WordClass.LETTERING.has(word)) {
      return true;
    }
    if (isPossessive(walk, last)) {
      return false;
    }
    // A box labelled Republic of Belarus stood there: the verb is that of the box.
    boolean marked = WordClass.MARKED.has(word);
    if (marked && WordClass.SURFACE.has(walk.lower(walk.before(verb)))) {
      return true;
    }
    if (follower == Follower.VERB) {
      return false;
    }
    if (marked) {
      return endsOrIsPlaced(walk, last) && follower != Follower.NOUN;
    }
    if (isGivenTo(walk, verb)) {
      return endsOrIsPlaced(walk, last);
    }
    if (WordClass.READING.has(word)) {
      // A sentence that ends with what somebody says is no sentence, but for what a thing says.
      boolean ends = ends(walk, last) && !isInverted(walk, verb);
      return ends || (endsOrIsPlaced(walk, last) && hasSurface(walk, verb));
    }
    if (WordClass.BEARING.has(word)) {
      return endsOrIsPlaced(walk, last) && hasSurface(walk, verb);
    }
    return word.equals("with")
        && WordClass.SURFACE.has(walk.lower(walk.before(verb)))
        && endsOrIsPlaced(walk, last);
  }

  private static boolean isPossessive(Walk walk, int last) {
    return walk.lower(last).endsWith("'s");
  }

  /** {@code calls it}, {@code named the country}: the name is what somebody gives to it. */
  private static boolean isGivenTo(Walk walk, int object) {
    int verb = walk.before(object);
    if (WordClass.GIVEN_TO.has(walk.lower(object))) {
      return WordClass.GIVING.has(walk.lower(verb));
    }
    int determiner = verb;
    if (walk.isWord(object) && walk.isDeterminer(determiner)) {
      return WordClass.GIVING.has(walk.lower(walk.before(determiner)));
    }
    // The new state: one adjective.
    int farther = walk.before(determiner);
    return walk.isWord(object)
        && walk.isWord(determiner)
        && walk.isDeterminer(farther)
        && WordClass.GIVING.has(walk.lower(walk.before(farther)));
  }

  /** {@code "Never", says Russian Federation}: the name is what speaks. */
  private static boolean isInverted(Walk walk, int verb) {
    int before = walk.before(verb);
    String word = walk.lower(before);
    return before == Walk.NONE
        || !walk.isWord(before)
        || word.equals("as")
        || word.equals("so")
        || word.equals("than")
        || word.equals("what");
  }

  private static boolean ends(Walk walk, int last) {
    int next = walk.after(last);
    return next == Walk.NONE || walk.isMark(next, ".?!;\u2026)");
  }

  /** The sentence or the clause ends, or what follows says where or how the letters stand. */
  private static boolean endsOrIsPlaced(Walk walk, int last) {
    int next = walk.after(last);
    String word = walk.lower(next);
    return ends(walk, last)
        || walk.isMark(next, ",\u2014\u2013\"\u201D")
        || (WordClass.PREPOSITION.has(word) && !word.equals("as") && !word.equals("of"))
        || word.equals("and")
        || word.equals("or")
        || word.equals("but")
        || word.equals("instead");
  }

  /** Whether the sentence has named a thing with letters on it before the verb. */
  private static boolean hasSurface(Walk walk, int verb) {
    int at = walk.before(verb);
    for (int i = 0; i < REACH && at != Walk.NONE; i++) {
      if (walk.isMark(at, ".?!;:\"\u201C\u201D")) {
        return false;
      }
      if (WordClass.SURFACE.has(walk.lower(at))) {
        return true;
      }
      at = walk.before(at);
    }
    return false;
  }
}
