package dev.copydesk.style.pattern;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The letters that whatever an expression matches must begin with, as far as that can be read from
 * it. Nearly every rule of a style looks for words, and nearly every word of a text is none of
 * them: three letters tell that at the cost of looking up a bit.
 */
final class Starts {
  private static final int MOST = 4_000;
  private static final int LONGEST_CLASS = 8;

  private final String expression;
  private int at;
  private boolean lost;

  private Starts(String expression) {
    this.expression = expression;
  }

  /**
   * Which codes of a {@link Subject} the matches of an alternation may begin with.
   *
   * @param alternatives in Java's syntax, no flags inside that matter
   * @return empty if a match may begin with something else than an ASCII letter
   */
  static Optional<BitSet> of(String alternatives) {
    Starts reader = new Starts(alternatives);
    Beginnings read = reader.alternation();
    read.close();
    if (reader.lost || reader.at < alternatives.length() || read.isUnknown()) {
      return Optional.empty();
    }
    BitSet codes = new BitSet(1 << 15);
    for (String each : read.strings) {
      if (each.isEmpty() || Subject.letter(each.charAt(0)) == Subject.OTHER) {
        return Optional.empty();
      }
      add(codes, each);
    }
    return Optional.of(codes);
  }

  private static void add(BitSet codes, String beginning) {
    int code = 0;
    for (int i = 0; i < beginning.length(); i++) {
      code = (code << 5) | Subject.letter(beginning.charAt(i));
    }
    int open = 5 * (Subject.LETTERS - beginning.length());
    codes.set(code << open, (code + 1) << open);
  }

  /**
   * Ways to begin.
   *
   * @param strings lower case, of at most {@link Subject#LETTERS} characters; anything may follow
   * @param open those of them that what comes next may still lengthen
   */
  private record Beginnings(Set<String> strings, Set<String> open) {
    static Beginnings empty() {
      return new Beginnings(new HashSet<>(), new HashSet<>(Set.of("")));
    }

    static Beginnings unknown() {
      return new Beginnings(new HashSet<>(Set.of("")), new HashSet<>());
    }

    boolean isUnknown() {
      return strings.contains("") || open.contains("") || strings.size() + open.size() > MOST;
    }

    /** What stands open is as long as it will get. */
    void close() {
      strings.addAll(open);
      open.clear();
    }

    Beginnings followedBy(Beginnings next) {
      Set<String> closed = new HashSet<>(strings);
      Set<String> opened = new HashSet<>();
      for (String head : open) {
        next.strings.forEach(tail -> closed.add(cut(head + tail)));
        for (String tail : next.open) {
          String both = head + tail;
          (both.length() >= Subject.LETTERS ? closed : opened).add(cut(both));
        }
        if (closed.size() + opened.size() > MOST) {
          return unknown();
        }
      }
      return new Beginnings(closed, opened);
    }

    private static String cut(String text) {
      return text.length() > Subject.LETTERS ? text.substring(0, Subject.LETTERS) : text;
    }
  }

  private boolean more() {
    return at < expression.length();
  }

  private Beginnings alternation() {
    Beginnings all = new Beginnings(new HashSet<>(), new HashSet<>());
    while (true) {
      Beginnings branch = sequence();
      all.strings.addAll(branch.strings);
      all.open.addAll(branch.open);
      if (!more() || expression.charAt(at) != '|') {
        return all;
      }
      at++;
    }
  }

  private Beginnings sequence() {
    Beginnings read = Beginnings.empty();
    while (more() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
      Beginnings atom = atom();
      read = read.followedBy(quantified(atom));
    }
    return read;
  }

  private Beginnings quantified(Beginnings atom) {
    if (!more() || "?*+{".indexOf(expression.charAt(at)) < 0) {
      return atom;
    }
    char sign = expression.charAt(at);
    if (sign == '{') {
      while (more() && expression.charAt(at) != '}') {
        at++;
      }
    }
    at++;
    while (more() && "?+".indexOf(expression.charAt(at)) >= 0) {
      at++;
    }
    if (sign == '?') {
      atom.open.add("");
    } else if (sign == '+') {
      // Once, and whatever follows.
      atom.close();
    } else {
      return Beginnings.unknown();
    }
    return atom;
  }

  private Beginnings atom() {
    char c = expression.charAt(at);
    if (c == '(') {
      return group();
    }
    if (c == '[') {
      return characterClass();
    }
    if (c == '\\') {
      char escaped = at + 1 < expression.length() ? expression.charAt(at + 1) : 'w';
      at += 2;
      if (escaped == 'b') {
        return Beginnings.empty();
      }
      return Character.isLetterOrDigit(escaped) ? toEnd() : literal(escaped);
    }
    at++;
    return c == '.' || c == '^' || c == '$' ? Beginnings.unknown() : literal(c);
  }

  private static Beginnings literal(char c) {
    String lower = String.valueOf(Character.toLowerCase(c));
    return new Beginnings(new HashSet<>(), new HashSet<>(Set.of(lower)));
  }

  /** An escape whose end is not known: the rest is not read. */
  private Beginnings toEnd() {
    if (more() && expression.charAt(at) == '{' && "pPxk".indexOf(expression.charAt(at - 1)) >= 0) {
      while (more() && expression.charAt(at) != '}') {
        at++;
      }
      at++;
    }
    return Beginnings.unknown();
  }

  private Beginnings group() {
    boolean looks = false;
    if (expression.startsWith("(?:", at)) {
      at += 3;
    } else if (expression.startsWith("(?<!", at) || expression.startsWith("(?<=", at)) {
      at += 4;
      looks = true;
    } else if (expression.startsWith("(?!", at) || expression.startsWith("(?=", at)) {
      at += 3;
      looks = true;
    } else if (expression.startsWith("(?", at)) {
      // Flags, names and the like: it could be read on, but there are few of them.
      lost = true;
      at = expression.length();
      return Beginnings.unknown();
    } else {
      at++;
    }
    Beginnings inner = alternation();
    at++;
    return looks ? Beginnings.empty() : inner;
  }

  private Beginnings characterClass() {
    int start = at + 1;
    int end = start;
    boolean plain = true;
    while (end < expression.length() && expression.charAt(end) != ']') {
      char c = expression.charAt(end);
      plain &= (c < 0x80 && Character.isLetterOrDigit(c)) || c == ' ' || c == '.' || c == '\'';
      end += c == '\\' ? 2 : 1;
    }
    at = end + 1;
    if (!plain || end - start > LONGEST_CLASS || end == start) {
      return Beginnings.unknown();
    }
    Beginnings read = new Beginnings(new HashSet<>(), new HashSet<>());
    for (int i = start; i < end; i++) {
      read.open.add(String.valueOf(Character.toLowerCase(expression.charAt(i))));
    }
    return read;
  }
}
