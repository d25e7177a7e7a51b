package dev.copydesk.rules.residue;

import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines that pages leave behind, whole and with blanks to fill in. */
final class BoilerplateTable {
  /** Longer lines are prose. */
  static final int LONGEST = 240;

  private static final int MOST_WORDS = 40;
  private static final String EDGE =
      " \t\u00A0:.!?\u2026*\u00BB\u203A>|\u2192\u25BA\u25B6\u2022\u2013\u2014-";

  private final Map<String, Tier> whole = new HashMap<>();
  private final Map<String, List<Pattern>> byFirst = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  private record Pattern(List<String> words, Tier tier) {}

  private BoilerplateTable() {
    for (List<String> row : WordTable.beside(BoilerplateTable.class, "boilerplate.tsv").rows()) {
      Tier tier = Tier.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      List<String> words = WordTable.wordsIn(row.get(0));
      if (row.get(0).indexOf('*') < 0 && row.get(0).indexOf('N') < 0) {
        whole.put(row.get(0), tier);
      } else {
        byFirst
            .computeIfAbsent(words.get(0), missing -> new ArrayList<>())
            .add(new Pattern(words, tier));
      }
      firstWords.add(words.get(0));
    }
  }

  /** The one table, read when first asked for. */
  static BoilerplateTable table() {
    return Holder.TABLE;
  }

  /** What may be done about a stretch of text; empty if it is none of these lines. */
  Optional<Tier> tierOf(String text, int start, int end) {
    if (end - start > LONGEST || !canBegin(text, start, end)) {
      return Optional.empty();
    }
    String line = normal(text, start, end);
    Tier tier = whole.get(line);
    if (tier != null) {
      return Optional.of(tier);
    }
    // The marks at the end may belong to it: (Editing by …).
    List<String> words = WordTable.wordsIn(line);
    String first = words.get(0);
    String key = !first.isEmpty() && Character.isDigit(first.charAt(0)) ? "N" : first;
    if (words.size() <= MOST_WORDS) {
      for (Pattern pattern : byFirst.getOrDefault(key, List.of())) {
        if (matches(pattern.words(), 0, words, 0)) {
          return Optional.of(pattern.tier());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the first word is the first of some line; most text is dismissed here. */
  private boolean canBegin(String text, int start, int end) {
    int from = start;
    while (from < end && (EDGE.indexOf(text.charAt(from)) >= 0 || text.charAt(from) == '[')) {
      from++;
    }
    int to = from;
    while (to < end && !Character.isWhitespace(text.charAt(to)) && to - from < 20) {
      to++;
    }
    if (from == to) {
      return false;
    }
    if (Character.isDigit(text.charAt(from))) {
      return true;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    int last = word.length();
    while (last > 1 && EDGE.indexOf(word.charAt(last - 1)) >= 0) {
      last--;
    }
    return firstWords.contains(word) || firstWords.contains(word.substring(0, last));
  }

  private static String normal(String text, int start, int end) {
    StringBuilder line = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c == '|' || c == '\u00B7';
      char next = blank ? ' ' : Character.toLowerCase(c == '\u2019' ? '\'' : c);
      if (next != ' ' || (line.length() > 0 && line.charAt(line.length() - 1) != ' ')) {
        line.append(next);
      }
    }
    int from = 0;
    int to = line.length();
    while (from < to && isEdge(line.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return EDGE.indexOf(c) >= 0 || c == '[' || c == ']';
  }

  /** A star may take any number of words; there are at most three of them and forty words. */
  private static boolean matches(List<String> pattern, int at, List<String> words, int from) {
    if (at == pattern.size()) {
      return from == words.size();
    }
    if (from == words.size()) {
      return false;
    }
    String wanted = pattern.get(at);
    if (wanted.startsWith("*")) {
      for (int next = from + 1; next <= words.size(); next++) {
        String taken = words.get(next - 1);
        if (taken.endsWith(wanted.substring(1)) && matches(pattern, at + 1, words, next)) {
          return true;
        }
      }
      return false;
    }
    return fits(wanted, words.get(from)) && matches(pattern, at + 1, words, from + 1);
  }

  private static boolean fits(String wanted, String word) {
    if (wanted.equals("@*")) {
      return word.length() > 1 && word.charAt(0) == '@';
    }
    int sign = wanted.indexOf('N');
    if (sign < 0) {
      return wanted.equals(word);
    }
    String tail = wanted.substring(sign + 1);
    if (!word.startsWith(wanted.substring(0, sign))
        || !word.endsWith(tail)
        || word.length() < wanted.length()) {
      return false;
    }
    for (int i = sign; i < word.length() - tail.length(); i++) {
      if (!Character.isDigit(word.charAt(i)) && word.charAt(i) != ',') {
        return false;
      }
    }
    return true;
  }

  private static final class Holder {
    static final BoilerplateTable TABLE = new BoilerplateTable();
  }
}
