package dev.copydesk.rules.encoding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line read as UTF-8 in one code page: what of it can be read so, and how odd it looks. */
final class Reading {
  /** Two of a script side by side are no chance; where pages hold nothing but letters, three. */
  private static final int ROW = 2;

  private final CodePage page;
  private final String line;
  private final List<Sequence> sequences = new ArrayList<>();
  private final List<Grade> grades = new ArrayList<>();
  private boolean complete = true;

  Reading(CodePage page, String line) {
    this.page = page;
    this.line = line;
    SequenceReader reader = new SequenceReader(page, line);
    Suspicion suspicion = new Suspicion(page, line);
    int i = 0;
    while (i < line.length()) {
      if (line.charAt(i) < 0x80) {
        i++;
        continue;
      }
      Sequence sequence = reader.at(i, line.length());
      if (sequence != null) {
        sequences.add(sequence);
        grades.add(suspicion.of(sequence));
        i = sequence.end();
      } else if (LostQuotes.isCut(page, line, i)) {
        i += 2;
      } else {
        complete = false;
        i++;
      }
    }
    raiseRows();
    boolean row = false;
    for (int k = 0; k + 1 < sequences.size() && complete && !row; k++) {
      row = grades.get(k) == Grade.ALIEN && isRow(k, k + 1);
    }
    for (int k = 0; k < sequences.size() && complete; k++) {
      Sequence sequence = sequences.get(k);
      boolean expected = row && !sequence.restored();
      complete = grades.get(k) != Grade.NATURAL || expected || !isFarFetched(sequence);
    }
  }

  CodePage page() {
    return page;
  }

  /** What is sure to be damage: every character of the line, of a word, or the oddest alone. */
  List<Sequence> damage(boolean proven) {
    boolean odd = grades.contains(Grade.ALIEN);
    if (complete && (odd || (proven && hasPlainOdd()))) {
      return sequences;
    }
    if (!odd && !proven) {
      return List.of();
    }
    List<Sequence> taken = new ArrayList<>();
    int from = 0;
    while (from < sequences.size()) {
      int to = from + 1;
      while (to < sequences.size() && !isBlankBetween(to - 1, to)) {
        to++;
      }
      takeWord(from, to, proven, taken);
      from = to;
    }
    return taken.isEmpty() ? taken : withGraves(taken);
  }

  private void takeWord(int from, int to, boolean proven, List<Sequence> taken) {
    boolean whole = isWhole(from, to);
    boolean odd = grades.subList(from, to).contains(Grade.ALIEN);
    if (!whole && isGarbled(from, to)) {
      return;
    }
    for (int i = from; i < to; i++) {
      Sequence sequence = sequences.get(i);
      boolean sure =
          grades.get(i) == Grade.ALIEN
              && !isTorn(i)
              && (whole || !isFarFetched(sequence) || isInRow(i));
      boolean likely = whole && odd && !(grades.get(i) == Grade.NATURAL && isFarFetched(sequence));
      if (sure || likely || (proven && whole && isPlainOdd(i))) {
        taken.add(sequence);
      }
    }
  }

  /**
   * {@code Ã} before a space is {@code à} where other letters of the line are read the same way.
   */
  private List<Sequence> withGraves(List<Sequence> taken) {
    List<Sequence> all = new ArrayList<>(taken);
    for (Sequence sequence : sequences) {
      if (sequence.restored() && sequence.codePoint() == '\u00E0' && !taken.contains(sequence)) {
        boolean capitals =
            sequence.end() < line.length() && Character.isUpperCase(line.charAt(sequence.end()));
        if (!capitals) {
          all.add(sequence);
        }
      }
    }
    all.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return all;
  }

  private boolean hasPlainOdd() {
    for (int i = 0; i < sequences.size(); i++) {
      if (isPlainOdd(i)) {
        return true;
      }
    }
    return false;
  }

  /** What other damage in the article may prove: punctuation and the letters of most words. */
  private boolean isPlainOdd(int index) {
    Sequence sequence = sequences.get(index);
    int lead = page.byteOf(line.charAt(sequence.start()));
    return grades.get(index) != Grade.NATURAL
        && !sequence.lossy()
        && (lead == 0xC2 || lead == 0xC3 || lead == 0xE2)
        && !isTorn(index)
        && !isFarFetched(sequence);
  }

  private static boolean isFarFetched(Sequence sequence) {
    Kind kind = Kind.of(sequence.codePoint());
    return kind == Kind.SCRIPT || kind == Kind.RARE;
  }

  private boolean isInRow(int index) {
    return isRow(index - 1, index) || isRow(index, index + 1);
  }

  /** Whether two letters of one script stand side by side. */
  private boolean isRow(int first, int second) {
    return first >= 0
        && second < sequences.size()
        && sequences.get(first).end() == sequences.get(second).start()
        && script(first) != null
        && script(first) == script(second);
  }

  /** Whether a letter that fits no sequence is beside this one. */
  private boolean isTorn(int index) {
    Sequence sequence = sequences.get(index);
    boolean before =
        sequence.start() > 0
            && isForeignLetter(sequence.start() - 1)
            && !(sequence.length() > 2 && isAsciiLetter(sequence.start() - 2))
            && (index == 0 || sequences.get(index - 1).end() != sequence.start());
    boolean after =
        sequence.end() < line.length()
            && isForeignLetter(sequence.end())
            && !(sequence.length() > 2 && isAsciiLetter(sequence.end() + 1))
            && (index + 1 == sequences.size()
                || sequences.get(index + 1).start() != sequence.end());
    return before || after;
  }

  private boolean isAsciiLetter(int at) {
    return at >= 0 && at < line.length() && Marks.isAsciiLetter(line.charAt(at));
  }

  private boolean isForeignLetter(int at) {
    char c = line.charAt(at);
    return c > 0x7F && Marks.isLetter(c) && !LostQuotes.isCut(page, line, at);
  }

  /** Whether each letter of the word that is not ASCII belongs to a sequence. */
  private boolean isWhole(int from, int to) {
    int start = sequences.get(from).start();
    while (start > 0 && line.charAt(start - 1) > ' ') {
      start--;
    }
    int next = from;
    int i = start;
    while (i < line.length() && (line.charAt(i) > ' ' || next < to)) {
      if (next < to && sequences.get(next).start() == i) {
        i = sequences.get(next++).end();
      } else if (line.charAt(i) > 0x7F && Marks.isLetter(line.charAt(i))) {
        return false;
      } else {
        i++;
      }
    }
    return true;
  }

  /** Whether sequences that lack their end lie beside these: what can be read is read by chance. */
  private boolean isGarbled(int from, int to) {
    int start = sequences.get(from).start();
    while (start > 0 && line.charAt(start - 1) > ' ') {
      start--;
    }
    int next = from;
    for (int i = start; i + 1 < line.length() && (line.charAt(i) > ' ' || next < to); i++) {
      if (next < to && sequences.get(next).start() == i) {
        i = sequences.get(next++).end() - 1;
        continue;
      }
      int lead = page.byteOf(line.charAt(i));
      int follower = page.byteOf(line.charAt(i + 1));
      boolean cut = lead >= 0xE0 && lead < 0xF0 && follower >= 0x80 && follower < 0xC0;
      if (cut && !LostQuotes.isCut(page, line, i) && !isAsciiLetter(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlankBetween(int first, int second) {
    for (int i = sequences.get(first).end(); i < sequences.get(second).start(); i++) {
      if (line.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  /** Letters of one script side by side, as words of it are. */
  private void raiseRows() {
    int from = 0;
    while (from < sequences.size()) {
      int to = from + 1;
      while (isRow(to - 1, to)) {
        to++;
      }
      boolean lettersOnly = page.is("Windows-1251") || isLettersOnly(from, to);
      int needed = ROW + (lettersOnly ? 1 : 0);
      long strict = sequences.subList(from, to).stream().filter(s -> !s.restored()).count();
      if (strict >= needed) {
        Collections.fill(grades.subList(from, to), Grade.ALIEN);
      }
      from = to;
    }
  }

  private Character.@Nullable UnicodeScript script(int index) {
    int c = sequences.get(index).codePoint();
    return Kind.of(c) == Kind.SCRIPT ? Character.UnicodeScript.of(c) : null;
  }

  private boolean isLettersOnly(int from, int to) {
    for (int i = sequences.get(from).start(); i < sequences.get(to - 1).end(); i++) {
      char c = line.charAt(i);
      if (!Marks.isLetter(c) && !Marks.standsBehindWords(c)) {
        return false;
      }
    }
    return true;
  }
}
