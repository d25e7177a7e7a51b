package dev.copydesk.rules.encoding;

import dev.copydesk.rules.encoding.Strand.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two code pages that read the same stretches of a line as UTF-8, but some of them as other
 * letters, as the two of Central Europe do: {@code Ăą} is {@code ñ} in one and {@code ù} in the
 * other. The words that come out decide.
 *
 * @param first the likelier code page, and what it reads
 * @param second the other
 */
record Rivals(Candidate first, Candidate second) {
  private static final String RARE = "\u00DE\u00FE\u00D0\u00F0\u0174\u0175\u0176\u0177";

  /** A code page and the damage it finds in a line. */
  record Candidate(CodePage page, List<Sequence> damage) {}

  /** What to decode, and what to ask about. */
  record Outcome(List<Piece> sure, List<Piece> doubtful) {}

  /** Whether both read the same stretches, and not all of them the same way. */
  boolean areReal() {
    boolean differ = false;
    for (int i = 0; i < first.damage().size(); i++) {
      if (i >= second.damage().size()
          || first.damage().get(i).start() != second.damage().get(i).start()
          || first.damage().get(i).end() != second.damage().get(i).end()) {
        return false;
      }
      differ |= first.damage().get(i).codePoint() != second.damage().get(i).codePoint();
    }
    return differ && first.damage().size() == second.damage().size();
  }

  /** The one that other lines prove or whose words are known; else what both agree on. */
  Outcome decide(String line, Set<CodePage> proven) {
    boolean firstProven = proven.contains(first.page());
    if (firstProven != proven.contains(second.page())) {
      return new Outcome(pieces(firstProven ? first : second), List.of());
    }
    int ahead = known(first, line) - known(second, line);
    if (ahead == 0) {
      ahead = odd(second, line) - odd(first, line);
    }
    if (ahead != 0) {
      return new Outcome(pieces(ahead > 0 ? first : second), List.of());
    }
    return halves(line);
  }

  private static List<Piece> pieces(Candidate candidate) {
    String how = how(candidate.page().name());
    return candidate.damage().stream()
        .map(each -> new Piece(each.start(), each.end(), each.text(), how))
        .toList();
  }

  private static String how(String page) {
    return "UTF-8 read as " + page;
  }

  private static int known(Candidate candidate, String line) {
    int known = 0;
    int from = 0;
    while (from < candidate.damage().size()) {
      int to = wordEnd(candidate, from, line);
      known += Passage.words().knows(word(candidate, from, to, line)) ? 1 : 0;
      from = to;
    }
    return known;
  }

  /** How many characters are where hardly any word has them. */
  private static int odd(Candidate candidate, String line) {
    int odd = 0;
    for (Sequence each : candidate.damage()) {
      odd += isOdd(each, line) ? 1 : 0;
    }
    return odd;
  }

  /**
   * A capital amid small letters, a small letter where the line begins, a sharp s behind no vowel,
   * a sign within a word, a letter of Icelandic or Welsh alone.
   */
  private static boolean isOdd(Sequence sequence, String line) {
    int c = sequence.codePoint();
    char before = sequence.start() > 0 ? line.charAt(sequence.start() - 1) : ' ';
    char after = sequence.end() < line.length() ? line.charAt(sequence.end()) : ' ';
    boolean capital =
        Character.isUpperCase(c)
            && Marks.isAsciiLetter(before)
            && (Character.isLowerCase(before) || Character.isLowerCase(after));
    boolean small = Character.isLowerCase(c) && sequence.start() == 0;
    boolean sharp = c == 0xDF && "aeiou".indexOf(before) < 0;
    boolean sign = (c == 0xD7 || c == 0xF7) && Marks.isAsciiLetter(before);
    return capital || small || sharp || sign || RARE.indexOf(c) >= 0;
  }

  /** Words both read alike are decoded; of the others the likelier reading is offered. */
  private Outcome halves(String line) {
    String how = how(first.page().name() + " or " + second.page().name());
    List<Piece> sure = new ArrayList<>();
    List<Piece> doubtful = new ArrayList<>();
    int from = 0;
    while (from < first.damage().size()) {
      int to = wordEnd(first, from, line);
      if (word(first, from, to, line).equals(word(second, from, to, line))) {
        for (Sequence each : first.damage().subList(from, to)) {
          sure.add(new Piece(each.start(), each.end(), each.text(), how));
        }
      } else {
        int start = first.damage().get(from).start();
        int end = first.damage().get(to - 1).end();
        String text = join(first, from, to, line, start, end);
        doubtful.add(new Piece(start, end, text, how));
      }
      from = to;
    }
    return new Outcome(sure, doubtful);
  }

  /** One past the last sequence that no blank parts from the one given. */
  private static int wordEnd(Candidate candidate, int from, String line) {
    int to = from + 1;
    while (to < candidate.damage().size()
        && line.substring(candidate.damage().get(to - 1).end(), candidate.damage().get(to).start())
            .chars()
            .noneMatch(Passage::isBlank)) {
      to++;
    }
    return to;
  }

  /** The letters around some sequences, as they read once decoded. */
  private static String word(Candidate candidate, int from, int to, String line) {
    int start = candidate.damage().get(from).start();
    int end = candidate.damage().get(to - 1).end();
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return join(candidate, from, to, line, start, end);
  }

  private static String join(
      Candidate candidate, int from, int to, String line, int start, int end) {
    StringBuilder word = new StringBuilder();
    int at = start;
    for (Sequence each : candidate.damage().subList(from, to)) {
      word.append(line, at, each.start()).append(each.text());
      at = each.end();
    }
    return word.append(line, at, end).toString();
  }
}
