package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Capitalised words in a row, with initials, hyphens and the particles of names between them:
 * {@code President J. van der Meer-Olsen}.
 *
 * @param parts its capitalised words in order, at least one
 * @param wordBefore the word before it, blanks between; empty if something else stands there
 * @param wordAfter the word after it, blanks between; empty if something else stands there
 * @param wordAfterComma the word after a comma that ends it; empty if something else stands there
 * @param isFollowedByAge whether a number between commas follows
 */
record CapitalisedRun(
    List<Part> parts,
    String wordBefore,
    String wordAfter,
    String wordAfterComma,
    boolean isFollowedByAge) {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "du", "del", "della", "dos", "das", "do", "la", "le", "van", "von",
          "der", "den", "ter", "ten", "zu", "al", "el", "ul", "ur", "bin", "ibn", "bint", "ben",
          "abu", "y", "e", "af", "av");

  private static final Set<String> WRITTEN_WITH_POINT =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "Col", "Lt", "Sgt", "Capt",
          "Maj", "Adm", "Cmdr", "Cpl", "Pvt", "Rev", "Hon", "Fr", "Sr", "Pres", "Supt", "Insp");

  /**
   * A capitalised word.
   *
   * @param text its characters, possessive ending included
   * @param index the index of its token
   */
  record Part(String text, int index) {}

  /** The runs of a block in order. */
  static List<CapitalisedRun> in(Block block) {
    List<Token> tokens = block.tokens();
    List<CapitalisedRun> runs = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!isCapitalisedWord(tokens, i)) {
        i++;
        continue;
      }
      List<Part> parts = new ArrayList<>();
      int first = i;
      int last = i;
      for (int next = i; next >= 0; next = following(tokens, last)) {
        last = next;
        parts.add(new Part(tokens.get(next).text(), next));
      }
      runs.add(around(tokens, first, last, parts));
      i = last + 1;
    }
    return runs;
  }

  private static CapitalisedRun around(List<Token> tokens, int first, int last, List<Part> parts) {
    boolean comma = last + 1 < tokens.size() && tokens.get(last + 1).is(',');
    int afterComma = skipBlank(tokens, last + 2);
    boolean age =
        comma
            && afterComma + 1 < tokens.size()
            && tokens.get(afterComma).kind() == Token.Kind.NUMBER
            && tokens.get(afterComma).text().length() <= 3
            && (tokens.get(afterComma + 1).is(',') || tokens.get(afterComma + 1).is('.'));
    return new CapitalisedRun(
        parts,
        first > 1 && tokens.get(first - 1).isBlank() ? word(tokens, first - 2) : "",
        last + 1 < tokens.size() && tokens.get(last + 1).isBlank() ? word(tokens, last + 2) : "",
        comma ? word(tokens, afterComma) : "",
        age);
  }

  /** The next capitalised word of the same name; -1 if the name ends. */
  private static int following(List<Token> tokens, int last) {
    int next = last + 1;
    if (next < tokens.size() && tokens.get(next).is('.') && isShortened(tokens.get(last).text())) {
      next++;
    }
    if (next < tokens.size() && tokens.get(next).is('-')) {
      return isCapitalisedWord(tokens, next + 1) ? next + 1 : -1;
    }
    if (next >= tokens.size() || !tokens.get(next).isBlank()) {
      return -1;
    }
    next++;
    for (int particles = 0; particles < 3 && PARTICLES.contains(word(tokens, next)); particles++) {
      boolean joined = next + 1 < tokens.size();
      boolean parted = joined && (tokens.get(next + 1).isBlank() || tokens.get(next + 1).is('-'));
      if (!parted) {
        return -1;
      }
      next += 2;
    }
    return isCapitalisedWord(tokens, next) ? next : -1;
  }

  /** An initial, or what is written with a point before names: {@code Gen.}, {@code Mrs.} */
  private static boolean isShortened(String word) {
    return word.length() == 1 || WRITTEN_WITH_POINT.contains(word);
  }

  private static boolean isCapitalisedWord(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isWord() && tokens.get(at).isCapitalised();
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isWord() ? tokens.get(at).text() : "";
  }

  private static int skipBlank(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isBlank() ? at + 1 : at;
  }
}
