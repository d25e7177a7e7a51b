package dev.copydesk.rules.encoding;

import dev.copydesk.lexicon.Frequencies;
import java.util.Locale;
import java.util.Set;

/** Which words end in an apostrophe and a few letters, and which letters. */
final class Contracted {
  private static final Set<String> BEFORE_IS =
      Set.of(
          "it",
          "he",
          "she",
          "that",
          "what",
          "there",
          "where",
          "who",
          "here",
          "how",
          "when",
          "why",
          "let",
          "everyone",
          "everybody",
          "everything",
          "someone",
          "somebody",
          "something",
          "nobody",
          "nothing",
          "anyone",
          "anybody",
          "anything",
          "one",
          "this");

  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "we", "they", "he", "she", "it", "that", "there", "who", "what", "this");

  private static final Set<String> TAILS = Set.of("t", "re", "ve", "ll", "d", "m");
  private static final Frequencies FREQUENCIES = Frequencies.english();

  private Contracted() {}

  /** Whether {@code 's} behind the word is a verb: {@code it's}, {@code let's}. */
  static boolean isVerb(String head) {
    return BEFORE_IS.contains(head.toLowerCase(Locale.ROOT));
  }

  /** Whether head, apostrophe and tail are a contraction of the closed class. */
  static boolean isContraction(String head, String tail) {
    if (tail.equals("s")) {
      return isVerb(head);
    }
    if (!TAILS.contains(tail)) {
      return false;
    }
    boolean pronoun = SUBJECTS.contains(head.toLowerCase(Locale.ROOT));
    return switch (tail) {
      case "m" -> head.equals("I") || head.equals("i");
      case "ve", "ll", "d" -> pronoun || FREQUENCIES.knows(head + "'" + tail);
      default -> FREQUENCIES.knows(head + "'" + tail);
    };
  }

  /** Whether some contraction or possessive ends so. */
  static boolean isTail(String tail) {
    return tail.equals("s") || TAILS.contains(tail);
  }

  /** Whether something can belong to the word: one that is known, or a name. */
  static boolean isOwner(String head) {
    return head.length() > 1
        && (Character.isUpperCase(head.charAt(0)) || Passage.words().knows(head));
  }
}
