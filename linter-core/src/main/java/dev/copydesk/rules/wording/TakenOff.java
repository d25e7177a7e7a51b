package dev.copydesk.rules.wording;

import dev.copydesk.evidence.Walk;
import dev.copydesk.lexicon.Lexicon;
import java.util.Set;

/**
 * Verbs with an object and the particle {@code off}, or with a place that something falls off,
 * where {@code of} can hardly be meant: {@code called of the strike}, {@code turns itself of}.
 */
final class TakenOff {
  /** What stands between such a verb and its particle. */
  private static final Set<String> OBJECTS =
      Set.of("it", "itself", "them", "themselves", "him", "himself", "her", "herself");

  private static final Set<String> SEPARABLE =
      Set.of(
          "turn", "switch", "call", "put", "shut", "set", "lay", "fight", "hold", "send", "shake",
          "shrug", "pull", "start", "cordon", "seal", "ward", "fend", "finish", "drop");

  /** Of these hardly anything is the {@code of} something. */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "switch", "call", "turn", "shut", "lay", "fight", "shake", "shrug", "cordon", "seal",
          "ward", "fend", "pull", "kick", "cut", "set", "put");

  /** Forms of them that are no noun and no adjective, so that any subject may stand before. */
  private static final Set<String> PAST =
      Set.of("laid", "switched", "shrugged", "fended", "cordoned", "warded");

  private static final Set<String> FALLEN =
      Set.of("fell", "fallen", "jumped", "slipped", "climbed", "leapt", "stepped", "tumbled");

  private static final Set<String> SUNK =
      Set.of("sank", "sunk", "anchored", "moored", "capsized", "foundered");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "you", "it");

  /** Behind these a pronoun opens a clause whose verb has its own object. */
  private static final Set<String> OPENERS =
      Set.of(
          "and", "but", "when", "after", "before", "because", "if", "then", "so", "while", "until",
          "once");

  /** {@code of an evening}, {@code of a Sunday}: when something is usually done. */
  private static final Set<String> TIMES =
      Set.of("evening", "morning", "afternoon", "night", "day", "week", "weekend");

  private static final Set<String> LEFT = Set.of("left", "leave", "leaves");
  private static final int NEAR = 14;

  /**
   * Whether the {@code of} at an index most likely was {@code off}.
   *
   * @param lacksObject whether nothing follows that it could govern
   */
  boolean lacksParticle(Walk walk, int of, boolean lacksObject) {
    String head = walk.lower(of - 2);
    int previous = walk.before(of - 2);
    if (lacksObject) {
      return (OBJECTS.contains(head) && Lexicon.english().isFormOf(walk.lower(previous), SEPARABLE))
          || (LEFT.contains(head) && followsWhere(walk, of));
    }
    int next = walk.after(of);
    if (next == of + 1 || next == Walk.NONE) {
      return false;
    }
    boolean counted = walk.isNumber(next);
    if (!walk.isDeterminer(next) && !(counted && Lexicon.english().isFormOf(head, Set.of("lay")))) {
      return false;
    }
    if (SUNK.contains(head)) {
      return walk.lower(walk.after(next)).equals("coast");
    }
    if (FALLEN.contains(head)) {
      return !walk.isDeterminer(previous) && Complement.isThing(walk.tokens(), of);
    }
    return Lexicon.english().isFormOf(head, TRANSITIVE)
        && !isTime(walk, next)
        && (isClauseOf(walk, previous)
            || (PAST.contains(head) && !walk.isDeterminer(previous))
            || (head.equals("called") && isAgent(walk, previous)));
  }

  /** {@code of an evening}, {@code of a Sunday}; also {@code of the Lord}. */
  private static boolean isTime(Walk walk, int determiner) {
    int noun = walk.after(determiner);
    boolean indefinite = walk.lower(determiner).startsWith("a");
    return (indefinite && TIMES.contains(walk.lower(noun))) || walk.isCapitalised(noun);
  }

  /** A pronoun that opens its clause: {@code he called of}, but not {@code a photo he took of}. */
  private static boolean isClauseOf(Walk walk, int subject) {
    int before = walk.before(subject);
    return SUBJECTS.contains(walk.lower(subject))
        && (before == Walk.NONE
            || walk.isMark(before, ".?!;:,\u201C\"\u2014")
            || OPENERS.contains(walk.lower(before)));
  }

  /** {@code the union called of}, but not {@code he was called of}. */
  private boolean isAgent(Walk walk, int at) {
    return walk.isName(at) || Lexicon.english().has(walk.lower(at), "NN");
  }

  /** {@code where it left of}. */
  private static boolean followsWhere(Walk walk, int of) {
    for (int i = of - 2; i >= Math.max(0, of - NEAR); i--) {
      if (walk.lower(i).equals("where")) {
        return true;
      }
    }
    return false;
  }
}
