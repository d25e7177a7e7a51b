package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.rule.Finding;
import dev.copydesk.rules.punctuation.QuoteMarks.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds blanks that stand within a quotation, beside one of its marks or both: {@code "invest
 * together ".}.
 *
 * <p>Beside both marks they may be somebody's manner. Beside one, the other mark shows that they
 * are not.
 */
final class LooseMarks {
  private static final String ENDS = ".,;:?!)";

  private static final List<String> ABOUT_BLANKS =
      List.of("blank", "space", "trailing", "leading", "prompt", "prefix", "suffix");

  private final String text;
  private final QuoteMarks marks;

  /**
   * @param marks those of the text
   */
  LooseMarks(String text, QuoteMarks marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Whether a mark may have a blank on its wrong side, seen from its neighbours alone. */
  static boolean mayBeLoose(char before, char after) {
    return before == ' ' && (after == ' ' || ENDS.indexOf(after) >= 0);
  }

  /**
   * What is wrong with a quotation.
   *
   * @param open the index of its opening mark
   * @param plain whether blanks in quotations mean nothing, as they do outside of code
   */
  Optional<Finding> find(Block block, int open, boolean plain) {
    if (!marks.isWhole() || open + 1 >= marks.count()) {
      return Optional.empty();
    }
    int start = marks.offset(open);
    int end = marks.offset(open + 1);
    if (end - start < 4 || !isApart(start - 1) || !isEndBehind(end)) {
      return Optional.empty();
    }
    // A number before the mark may be one of inches.
    boolean atStart =
        at(start + 1) == ' '
            && Character.isLetter(at(start + 2))
            && !Character.isDigit(at(start - 2));
    boolean atEnd = at(end - 1) == ' ' && isInkOfWord(at(end - 2));
    if (atStart && atEnd) {
      return Optional.of(both(block, start, end));
    }
    boolean tightStart = Character.isLetterOrDigit(at(start + 1));
    boolean tightEnd = isInkOfWord(at(end - 1));
    boolean safe = plain && isShown(open) && !speaksOfBlanks();
    if (atStart && tightEnd) {
      return Optional.of(one(block, start, start + 2, start, safe && isPhrase(start + 2, end)));
    }
    if (atEnd && tightStart && !Character.isDigit(at(end - 2))) {
      return Optional.of(one(block, end - 1, end + 1, end, safe && isPhrase(start + 1, end - 1)));
    }
    return Optional.empty();
  }

  private Finding both(Block block, int start, int end) {
    String inner = text.substring(start + 2, end - 1);
    return Finding.of(
            GluedQuote.INFO,
            block.span(start, end + 1),
            "blanks stand inside the quotation marks; they belong outside")
        .suggesting(text.charAt(start) + inner + text.charAt(end));
  }

  private Finding one(Block block, int from, int to, int mark, boolean safe) {
    Finding finding =
        Finding.of(
                GluedQuote.INFO,
                block.span(from, to),
                mark == from
                    ? "a blank stands behind the opening quotation mark"
                    : "a blank stands before the closing quotation mark")
            .withEvidence("the " + marks.count() + " quotation marks of the paragraph pair up");
    String replacement = text.substring(mark, mark + 1);
    return safe ? finding.safely(replacement) : finding.suggesting(replacement);
  }

  /**
   * Whether the marks beside the quotation's, if there are any, show by their place what they do.
   */
  private boolean isShown(int open) {
    boolean before =
        open == 0 || (marks.role(open - 1) == Role.CLOSES && isTightEnd(marks.offset(open - 1)));
    boolean after =
        open + 2 >= marks.count() || Character.isLetterOrDigit(at(marks.offset(open + 2) + 1));
    return before && after;
  }

  private boolean isTightEnd(int mark) {
    return isInkOfWord(at(mark - 1)) && isEndBehind(mark);
  }

  /** {@code The prompt "Your name, " ends with a blank}: it is what the paragraph is about. */
  private boolean speaksOfBlanks() {
    String lower = text.toLowerCase(Locale.ROOT);
    return ABOUT_BLANKS.stream().anyMatch(lower::contains);
  }

  /** Whether what stands there is two words or more. */
  private boolean isPhrase(int start, int end) {
    int blank = text.indexOf(' ', start);
    return blank > start && blank < end - 1;
  }

  private boolean isApart(int at) {
    return at < 0 || Character.isWhitespace(at(at));
  }

  private boolean isEndBehind(int mark) {
    return !Character.isLetterOrDigit(at(mark + 1));
  }

  private static boolean isInkOfWord(char c) {
    return Character.isLetterOrDigit(c) || ".,?!\u2026".indexOf(c) >= 0;
  }

  /** A blank stands before the text and behind it. */
  private char at(int index) {
    return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
  }
}
