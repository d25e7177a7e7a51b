package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.List;

/**
 * Finds accents, primes and semicolons that stand for an apostrophe, and apostrophes that stand
 * twice.
 */
final class WrongMarkFinder {
  /**
   * Acute, grave, prime, modifier prime, left quotation mark, fullwidth apostrophe; not U+02BC,
   * which is a letter and in some languages the right apostrophe.
   */
  private static final String MARKS = "\u00B4`\u2032\u02B9\u2018\uFF07";

  /**
   * The key beside the apostrophe's. Between letters it also parts what is listed or programmed.
   */
  private static final char NEXT_KEY = ';';

  private final Contractions contractions = new Contractions();
  private final Nominals nominals = new Nominals();

  void find(Block block, RuleContext context, List<Finding> findings) {
    String text = block.text();
    if (!hasWrongMark(text) && !hasDoubled(text, '\'') && !hasDoubled(text, '\u2019')) {
      return;
    }
    boolean codeSpans = hasCodeSpans(text);
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == NEXT_KEY || (MARKS.indexOf(c) >= 0 && !(c == '`' && codeSpans))) {
        wrongMark(block, i, context, findings);
      } else if (isApostrophe(c)) {
        doubled(block, i, findings);
      }
    }
  }

  private static boolean hasWrongMark(String text) {
    for (int i = text.indexOf(NEXT_KEY, 1); i > 0; i = text.indexOf(NEXT_KEY, i + 1)) {
      if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    for (int i = 0; i < MARKS.length(); i++) {
      if (text.indexOf(MARKS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether behind such an apostrophe another one stands, or an {@code s} and another one. */
  private static boolean hasDoubled(String text, char mark) {
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
      boolean twice = i + 1 < text.length() && isApostrophe(text.charAt(i + 1));
      boolean behind = i + 2 < text.length() && text.charAt(i + 2) == mark;
      if (twice || behind) {
        return true;
      }
    }
    return false;
  }

  private void wrongMark(Block block, int at, RuleContext context, List<Finding> findings) {
    String text = block.text();
    String tail = tail(text, at + 1);
    String head = head(text, at);
    boolean nextKey = text.charAt(at) == NEXT_KEY;
    if (head.isEmpty() && tail.equals("s") && !nextKey) {
      head = decade(text, at);
    }
    if (tail.isEmpty() || head.isEmpty() || !fits(head, tail)) {
      return;
    }
    String mark = LostApostrophe.apostrophes(context).mark();
    Finding finding =
        Finding.of(
                LostApostrophe.INFO,
                block.span(at, at + 1),
                "`"
                    + text.charAt(at)
                    + "` stands for the apostrophe of `"
                    + head
                    + mark
                    + tail
                    + "`")
            .withEvidence("between the letters of a contraction or a possessive");
    boolean sure = !nextKey || isContraction(head, tail);
    findings.add(sure ? finding.safely(mark) : finding.suggesting(mark));
  }

  private boolean fits(String head, String tail) {
    return Character.isDigit(head.charAt(0))
        || isContraction(head, tail)
        || (tail.equals("s") && isLong(head) && nominals.canOwn(head));
  }

  private boolean isContraction(String head, String tail) {
    return contractions.certainty(head, tail) != Contractions.Certainty.NONE;
  }

  /** Longer than the names of functions and angles; capitals make an acronym. */
  private static boolean isLong(String head) {
    return head.length() > 2 || head.chars().allMatch(Character::isUpperCase);
  }

  /** {@code company''s}, {@code minister's's}. */
  private static void doubled(Block block, int at, List<Finding> findings) {
    String text = block.text();
    boolean twice = isApostrophe(text.charAt(at + 1));
    int tailAt = twice ? at + 2 : at + 1;
    String tail = tail(text, tailAt);
    String head = head(text, at);
    if (head.length() < 2 || (tail.isEmpty() && twice)) {
      return;
    }
    if (twice && isLonePair(text, at)) {
      findings.add(
          Finding.of(
                  LostApostrophe.INFO,
                  block.span(at, at + 2),
                  "two apostrophes where `" + head + text.charAt(at) + tail + "` has one")
              .safely(text.substring(at, at + 1)));
    } else if (!twice
        && text.startsWith("s" + text.charAt(at) + "s", at + 1)
        && tail(text, at + 3).equals("s")) {
      findings.add(
          Finding.of(
                  LostApostrophe.INFO,
                  block.span(at + 2, at + 4),
                  "`s` with an apostrophe stands twice after `" + head + "`")
              .safely(""));
    }
  }

  /** Not the marks of wiki italics or of a quoted string with a doubled mark in it. */
  private static boolean isLonePair(String text, int at) {
    String pair = text.substring(at, at + 2);
    boolean only = text.indexOf(pair) == at && text.indexOf(pair, at + 1) < 0;
    int open = text.lastIndexOf(pair.charAt(0), at - 1);
    boolean quoted =
        open >= 0
            && (open == 0 || !Character.isLetter(text.charAt(open - 1)))
            && open + 1 < at
            && Character.isLetterOrDigit(text.charAt(open + 1));
    return only && !quoted;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** The letters that follow, if they are a tail and the word ends with them; else empty. */
  private static String tail(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + 3 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean ends =
        end == text.length()
            || !(Character.isLetterOrDigit(text.charAt(end))
                || MARKS.indexOf(text.charAt(end)) >= 0
                || isApostrophe(text.charAt(end))
                || text.charAt(end) == '_'
                || text.charAt(end) == '(');
    String tail = text.substring(from, end);
    return ends && " s t re ve ll d m ".contains(" " + tail + " ") ? tail : "";
  }

  /** The letters before, if a blank, an opening mark or a hyphen stands before them. */
  private static String head(String text, int to) {
    int start = to;
    while (start > 0 && start > to - 40 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean begins =
        start == 0
            || Character.isWhitespace(text.charAt(start - 1))
            || "(\"\u201C\u2018[-\u2013\u2014.".indexOf(text.charAt(start - 1)) >= 0;
    return begins ? text.substring(start, to) : "";
  }

  /** The digits of {@code the 80´s} or {@code the 1980´s}; else empty. */
  private static String decade(String text, int to) {
    int start = to;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    String digits = text.substring(start, to);
    boolean full = digits.length() == 4 && (digits.startsWith("1") || digits.startsWith("20"));
    boolean free = start > 0 && Character.isWhitespace(text.charAt(start - 1));
    return free && digits.endsWith("0") && (full || digits.length() == 2) ? digits : "";
  }

  /** Whether a grave accent in the text stands elsewhere than between letters. */
  private static boolean hasCodeSpans(String text) {
    for (int i = text.indexOf('`'); i >= 0; i = text.indexOf('`', i + 1)) {
      boolean inWord =
          i > 0
              && i + 1 < text.length()
              && Character.isLetter(text.charAt(i - 1))
              && Character.isLetter(text.charAt(i + 1));
      if (!inWord) {
        return true;
      }
    }
    return false;
  }
}
