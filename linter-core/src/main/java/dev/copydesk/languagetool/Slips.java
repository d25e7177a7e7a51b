package dev.copydesk.languagetool;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;

/** What leads from a word that was meant to what was written, letter by letter. */
final class Slips {
  /** Words beyond this length are not compared; no typing error makes them. */
  static final int LONGEST = 40;

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final String SOUND_ALIKE =
      "cs sc ck kc cq qc kq qk sz zs gj jg td dt fv vf bp pb mn nm vw wv xc cx xs sx yi iy ye ey";

  /** For finding the way only: what was learnt is told apart afterwards. */
  private static final int WHOLE = 10;

  private final String written;
  private final String meant;
  private final EnumMap<SlipKind, Integer> counts = new EnumMap<>(SlipKind.class);

  private Slips(String written, String meant) {
    this.written = written;
    this.meant = meant;
  }

  /** How often each kind occurs on the shortest way; those that do not are not in it. */
  static Map<SlipKind, Integer> between(String written, String meant) {
    Slips slips = new Slips(written, meant);
    slips.align();
    return slips.counts;
  }

  private void align() {
    int rows = written.length();
    int columns = meant.length();
    int[][] cost = new int[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      cost[i][0] = i * WHOLE;
    }
    for (int j = 1; j <= columns; j++) {
      cost[0][j] = cost[0][j - 1] + dropped(0, j);
    }
    for (int i = 1; i <= rows; i++) {
      for (int j = 1; j <= columns; j++) {
        int least = cost[i - 1][j - 1] + replaced(i, j);
        least = Math.min(least, cost[i - 1][j] + added(i));
        least = Math.min(least, cost[i][j - 1] + dropped(i, j));
        if (isSwap(i, j)) {
          least = Math.min(least, cost[i - 2][j - 2] + WHOLE);
        }
        cost[i][j] = least;
      }
    }
    walkBack(cost);
  }

  private void walkBack(int[][] cost) {
    int i = written.length();
    int j = meant.length();
    int slips = 0;
    while (i > 0 || j > 0) {
      int before = i + j;
      if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + replaced(i, j)) {
        if (written.charAt(i - 1) != meant.charAt(j - 1)) {
          slips += note(substitution(written.charAt(i - 1), meant.charAt(j - 1)), i, j);
        }
        i--;
        j--;
      } else if (isSwap(i, j) && cost[i][j] == cost[i - 2][j - 2] + WHOLE) {
        slips += note(SlipKind.SWAPPED, i, j);
        if (i == 2) {
          count(SlipKind.FIRST);
        }
        i -= 2;
        j -= 2;
      } else if (i > 0 && cost[i][j] == cost[i - 1][j] + added(i)) {
        slips += note(addition(i), i, j);
        i--;
      } else {
        slips += note(omission(i, j), i, j);
        j--;
      }
      if (i + j >= before) {
        throw new IllegalStateException("no way back");
      }
    }
    for (int each = 1; each < slips; each++) {
      count(SlipKind.FURTHER);
    }
  }

  /** Counts a slip and where it is; of case and accents it is no matter. */
  private int note(SlipKind kind, int i, int j) {
    if (kind == SlipKind.CASE || kind == SlipKind.ACCENT) {
      counts.put(kind, 1);
      return 0;
    }
    count(kind);
    if (kind != SlipKind.GLUED && kind != SlipKind.HYPHEN && kind != SlipKind.APOSTROPHE) {
      if (i <= 1 && j <= 1) {
        count(i == 0 ? SlipKind.FIRST_DROPPED : SlipKind.FIRST);
      }
      if (i == written.length() && j == meant.length()) {
        count(SlipKind.LAST);
      }
    }
    return 1;
  }

  private void count(SlipKind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  private int replaced(int i, int j) {
    char a = written.charAt(i - 1);
    char b = meant.charAt(j - 1);
    if (a == b) {
      return 0;
    }
    return switch (substitution(a, b)) {
      case CASE, ACCENT -> 1;
      case VOWEL, SOUND, NEIGHBOUR -> WHOLE;
      default -> Character.isLetter(a) && Character.isLetter(b) ? WHOLE + 2 : 2 * WHOLE;
    };
  }

  private int added(int i) {
    return i > 1 && lower(written, i - 1) == lower(written, i - 2) ? WHOLE - 2 : WHOLE;
  }

  private int dropped(int i, int j) {
    char c = meant.charAt(j - 1);
    if (c == ' ' || c == '-' || c == '\'') {
      return WHOLE - 2;
    }
    return omission(i, j) == SlipKind.SINGLED ? WHOLE - 2 : WHOLE;
  }

  private boolean isSwap(int i, int j) {
    return i > 1
        && j > 1
        && lower(written, i - 1) == lower(meant, j - 2)
        && lower(written, i - 2) == lower(meant, j - 1)
        && lower(written, i - 1) != lower(written, i - 2);
  }

  private SlipKind omission(int i, int j) {
    char c = lower(meant, j - 1);
    if (c == ' ') {
      return SlipKind.GLUED;
    }
    if (c == '-') {
      return SlipKind.HYPHEN;
    }
    if (c == '\'') {
      return SlipKind.APOSTROPHE;
    }
    boolean single = i > 0 && lower(written, i - 1) == c && j > 1 && lower(meant, j - 2) == c;
    return single
        ? SlipKind.SINGLED
        : isVowel(c) ? SlipKind.DROPPED_VOWEL : SlipKind.DROPPED_CONSONANT;
  }

  private SlipKind addition(int i) {
    char c = lower(written, i - 1);
    if (!Character.isLetter(c)) {
      return SlipKind.MARK;
    }
    if (i > 1 && lower(written, i - 2) == c) {
      return SlipKind.DOUBLED;
    }
    boolean slid =
        (i > 1 && isNeighbour(lower(written, i - 2), c))
            || (i < written.length() && isNeighbour(lower(written, i), c));
    return slid
        ? SlipKind.ADDED_BY_NEIGHBOUR
        : isVowel(c) ? SlipKind.ADDED_VOWEL : SlipKind.ADDED_CONSONANT;
  }

  private static SlipKind substitution(char written, char meant) {
    char a = Character.toLowerCase(written);
    char b = Character.toLowerCase(meant);
    if (a == b) {
      return SlipKind.CASE;
    }
    if ((a > 0x7F || b > 0x7F) && plain(a) == plain(b)) {
      return SlipKind.ACCENT;
    }
    if (!Character.isLetter(a) || !Character.isLetter(b)) {
      return SlipKind.MARK;
    }
    if (isVowel(a) && isVowel(b)) {
      return SlipKind.VOWEL;
    }
    if (SOUND_ALIKE.contains("" + a + b)) {
      return SlipKind.SOUND;
    }
    return isNeighbour(a, b) ? SlipKind.NEIGHBOUR : SlipKind.OTHER;
  }

  private static boolean isNeighbour(char a, char b) {
    for (int row = 0; row < ROWS.length; row++) {
      int at = ROWS[row].indexOf(a);
      if (at >= 0) {
        for (int other = Math.max(0, row - 1); other < Math.min(ROWS.length, row + 2); other++) {
          int there = ROWS[other].indexOf(b);
          if (there >= 0 && Math.abs(there - at) <= 1) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static char lower(String word, int at) {
    return Character.toLowerCase(word.charAt(at));
  }

  private static char plain(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
