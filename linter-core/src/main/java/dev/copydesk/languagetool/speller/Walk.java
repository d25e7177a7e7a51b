package dev.copydesk.languagetool.speller;

import java.util.List;

/**
 * Walks a dictionary's automaton beside a word, as far as the two are no more than some slips
 * apart.
 *
 * <p>After morfologik's {@code Speller} and {@code HMatrix}; see {@link Search}. What one word
 * leaves in the table of distances is there for the next, as it is there.
 */
final class Walk {
  /** The beginnings of the longest word, the empty one, and one beyond. */
  private static final int ROW = Search.LONGEST + 2;

  /** Any place in the word. */
  private static final long ANY = -1;

  private final Automaton.View automaton;
  private final Letters letters;
  private final Replacements replacements;
  private final char separator;
  private final Lookup lookup;
  private final List<Candidate> candidates;

  /**
   * How far the beginnings of the word are from those of the candidate, as far as it matters: a
   * band around the diagonal, each of its diagonals a row.
   */
  private final int[] table;

  private final int distance;
  private final char[] candidate = new char[Search.LONGEST];

  private char[] word = {};

  /** Which letters of the word are the same as a usual one; null if it has not come up. */
  private boolean[][] same = {};

  /** The same in bits. */
  private long[] sameBits = {};

  /** The letters that are the same as each of the word, as {@link Automaton} has them; or more. */
  private int[] lettersAt = {};

  /** The letters that each of the word and those behind it may be written for; or more. */
  private int[] replacedAt = {};

  /** Whether nothing outside the band is ever looked at, and bits can stand for the letters. */
  private boolean banded;

  /** The greatest distance looked for: less than the length of the word. */
  private int most;

  private boolean separated;

  /** The distance that a column ended with. */
  private int last;

  /** The letters with which the candidate may go on, as {@link #promising} has found. */
  private int wanted;

  /**
   * @param distance how many slips a word may be away
   * @param candidates to which what is found is added
   */
  Walk(SpellingDictionary dictionary, int distance, Lookup lookup, List<Candidate> candidates) {
    this.automaton = dictionary.automaton().new View();
    this.letters = dictionary.letters();
    this.replacements = dictionary.replacements();
    this.separator = dictionary.metadata().getSeparatorAsChar();
    this.lookup = lookup;
    this.candidates = candidates;
    this.distance = distance;
    this.table = table(distance);
  }

  private static int[] table(int distance) {
    int[] table = new int[ROW * (2 * distance + 3)];
    for (int i = 0; i < ROW - distance - 1; i++) {
      table[i] = distance + 1;
      table[table.length - i - 1] = distance + 1;
    }
    for (int i = 0; i < 2 * distance + 1; i++) {
      table[i * ROW] = distance + 1 - i;
      table[Math.min(table.length - 1, (i + distance + 1) * ROW + i)] = i;
    }
    return table;
  }

  /** Where the table has the distance between beginnings of so many letters. */
  private int cell(int ofWord, int ofCandidate) {
    return (ofCandidate - ofWord + distance + 1) * ROW + ofCandidate;
  }

  /** Adds the words that are near to one. */
  void along(String from) {
    word = from.toCharArray();
    same = new boolean[Letters.USUAL][];
    sameBits = new long[Letters.USUAL];
    most = word.length <= distance ? word.length - 1 : distance;
    banded = most == distance && word.length < Long.SIZE;
    separated = lookup.isSeparated();
    lettersAt = new int[word.length];
    for (int i = 0; i < word.length; i++) {
      lettersAt[i] = letters.sameAs(word[i]);
    }
    // The candidate may be longer, but not by more.
    replacedAt = new int[word.length + distance + 1];
    for (int i = 0; i <= word.length; i++) {
      replacedAt[i] = replacements.lastFor(word, i);
    }
    goOn(automaton.root(), promising(0, 0, 0), 0, 0, 0);
  }

  /** Goes on behind an arc, if it has a letter with which the candidate may go on. */
  private void goOn(int[] arcs, int i, int depth, int at, int length) {
    long promising = promising(depth, at, length);
    if ((Automaton.lettersBehind(arcs, i) & wanted) != 0) {
      goOn(automaton.behind(arcs, i), promising, depth, at, length);
    }
  }

  /**
   * Goes on from a node.
   *
   * @param depth how many letters have been compared one by one
   * @param at how many letters of the word are behind
   * @param length how many letters the candidate has
   */
  private void goOn(int node, long promising, int depth, int at, int length) {
    if (node == Automaton.EMPTY) {
      return;
    }
    int some = wanted;
    int[] arcs = automaton.chunk(node);
    int i = Automaton.within(node);
    int arc;
    do {
      arc = arcs[i];
      if ((some & Automaton.bit(Automaton.letter(arc))) != 0 || Automaton.isRare(arc)) {
        goAlong(arcs, i, promising, depth, at, length);
      }
      i += Automaton.ARC;
    } while (!Automaton.isLast(arc));
  }

  private void goAlong(int[] arcs, int i, long promising, int depth, int at, int length) {
    int arc = arcs[i];
    char letter = Automaton.letter(arc);
    candidate[length] = letter;
    boolean goesOn = !Automaton.isTerminal(arc) && !(separated && letter == separator);
    if ((replacedAt[at] & Automaton.bit(letter)) != 0) {
      int two = replacements.forLastTwo(candidate, length, word, at);
      if (two > 0) {
        replaceTwo(arcs, i, depth, at, length, two, goesOn);
      }
      int one = replacements.forLast(letter, word, at);
      if (one > 0) {
        replaceOne(arcs, i, depth, at, length, one, goesOn);
      }
    }
    if (isPromising(letter, promising) && column(depth, at, length) <= most) {
      if (last <= most && isEnd(arc, at)) {
        add(arc, length, last);
      }
      if (goesOn) {
        goOn(arcs, i, depth + 1, at + 1, length + 1);
      }
    }
  }

  /**
   * Where the word has letters one of which the next has to be the same as, so that the column has
   * any distance that is looked for, in bits; all of them if it need not be. Most letters are not
   * worth a column where all slips have been made.
   */
  private long promising(int depth, int at, int length) {
    int[] cells = table;
    int from = Math.max(0, depth - most);
    int to = Math.min(word.length - 1 - (at - depth), depth + most);
    int here = cell(from, depth);
    wanted = Automaton.ALL;
    if (!banded || cells[here + ROW + 1] < most) {
      return ANY;
    }
    long promising = 0;
    int found = replacedAt[at];
    int letterOfWord = at + from - depth;
    char before = length > 0 ? candidate[length - 1] : 0;
    for (int i = from; i <= to; i++) {
      int away = cells[here];
      if (away < most) {
        return ANY;
      }
      if (away == most) {
        promising |= 1L << letterOfWord;
        found |= lettersAt[letterOfWord];
      }
      if (word[letterOfWord] == before
          && length > 0
          && letterOfWord > 0
          && cells[here - 1] < most) {
        promising |= 1L << (letterOfWord - 1);
        found |= lettersAt[letterOfWord - 1];
      }
      here -= ROW;
      letterOfWord++;
    }
    if (cells[here] < most) {
      return ANY;
    }
    wanted = found;
    return promising;
  }

  private boolean isPromising(char letter, long promising) {
    if (promising == ANY || letter >= Letters.USUAL) {
      return true;
    }
    if (same[letter] == null) {
      same(letter);
    }
    return (sameBits[letter] & promising) != 0;
  }

  /** Some letters of the word stand for the last two of the candidate. */
  private void replaceTwo(
      int[] arcs, int i, int depth, int at, int length, int two, boolean goesOn) {
    int before = cell(depth - 1, depth - 1);
    if (isEnd(arcs[i], at)) {
      addReplaced(arcs[i], length, table[before], at + two - 2);
    }
    if (goesOn) {
      int here = cell(depth, depth);
      int kept = table[here];
      table[here] = table[before];
      goOn(arcs, i, depth, at + two - 1, length + 1);
      table[here] = kept;
    }
  }

  /** Some letters of the word stand for the last of the candidate. */
  private void replaceOne(
      int[] arcs, int i, int depth, int at, int length, int one, boolean goesOn) {
    if (isEnd(arcs[i], at)) {
      addReplaced(arcs[i], length, table[cell(depth, depth)], at + one - 1);
    }
    if (goesOn) {
      goOn(arcs, i, depth, at + one, length + 1);
    }
  }

  /**
   * @param lastStanding the last letter of the word that stands for one of the candidate
   */
  private void addReplaced(int arc, int length, int away, int lastStanding) {
    int all = away + Math.abs(word.length - 1 - lastStanding);
    if (away <= most && all <= most) {
      add(arc, length, all);
    }
  }

  private void add(int arc, int length, int away) {
    // Half of a character in it makes a word that the dictionary does not know.
    boolean half = false;
    for (int i = 0; i <= length; i++) {
      half |= Character.isSurrogate(candidate[i]);
    }
    String found = String.valueOf(candidate, 0, length + 1);
    candidates.add(Candidate.of(found, away, half ? 0 : Automaton.frequency(arc)));
  }

  private boolean isEnd(int arc, int at) {
    return (Automaton.isFinal(arc) || (separated && Automaton.isBeforeSeparator(arc)))
        && Math.abs(word.length - 1 - at) <= most;
  }

  /** Fills the column of the candidate's last letter; returns the least of its distances. */
  private int column(int depth, int at, int length) {
    int from = Math.max(0, depth - most);
    int to = Math.min(word.length - 1 - (at - depth), depth + most);
    int least = most + 1;
    if (from > to) {
      return least;
    }
    char letter = candidate[length];
    char before = length > 0 ? candidate[length - 1] : 0;
    boolean[] sameLetters = same(letter);
    int[] cells = table;
    char[] written = word;
    int here = cell(from, depth);
    int letterOfWord = at + from - depth;
    int diagonal = cells[here];
    int away = cells[here + ROW + 1];
    for (int i = from; i <= to; i++) {
      int left = cells[here - ROW];
      if (sameLetters[letterOfWord]) {
        away = diagonal;
      } else {
        int replaced = diagonal;
        if (length > 0
            && written[letterOfWord] == before
            && letterOfWord > 0
            && written[letterOfWord - 1] == letter) {
          replaced = cells[here - 1];
        }
        int nearest = replaced < left ? replaced : left;
        away = 1 + (nearest < away ? nearest : away);
      }
      cells[here + 1] = away;
      if (away < least) {
        least = away;
      }
      diagonal = left;
      here -= ROW;
      letterOfWord++;
    }
    last = away;
    return least;
  }

  private boolean[] same(char letter) {
    if (letter >= Letters.USUAL) {
      return letters.same(word, letter);
    }
    boolean[] known = same[letter];
    if (known == null) {
      known = letters.same(word, letter);
      same[letter] = known;
      for (int i = 0; banded && i < known.length; i++) {
        sameBits[letter] |= known[i] ? 1L << i : 0;
      }
    }
    return known;
  }
}
