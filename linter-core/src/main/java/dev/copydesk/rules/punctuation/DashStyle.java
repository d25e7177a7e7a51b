package dev.copydesk.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.Dashes;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds hyphens that stand for a dash where the article sets dashes: {@code wait--stop}. */
@AutoService(Rule.class)
public final class DashStyle implements Rule {
  static final RuleInfo INFO =
      RuleInfo.suggested(
          "punctuation/dash-style",
          "0.1.0",
          "A hyphen or two stand for a dash in an article that sets dashes");

  /** So many dashes are the article's own way. */
  private static final int ENOUGH = 2;

  /** As many words as a term has that a dash defines, or a route, or a heading. */
  private static final int LABEL = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Optional<String> house = context.style().habits().dash();
    if (house.isPresent()) {
      return HouseDashes.find(context, house.get());
    }
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      String text = block.text();
      if (block.kind() == Block.Kind.PARAGRAPH
          && (text.contains(" - ") || text.contains("--"))
          && isProse(text)) {
        check(block, context, findings);
      }
    }
    return findings;
  }

  private static void check(Block block, RuleContext context, List<Finding> findings) {
    String text = block.text();
    for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) == '-') {
        end++;
      }
      boolean stands =
          end - at == 1
              ? isSpacedHyphen(text, at) && !isSuspended(text, at)
              : isDoubleHyphen(text, at, end);
      if (stands && !isLabelled(text, at)) {
        report(block, at, end, context, findings);
      }
      at = end - 1;
    }
  }

  private static void report(
      Block block, int at, int end, RuleContext context, List<Finding> findings) {
    Dashes dashes = context.evidence().get(Dashes.class, Dashes::of);
    boolean own =
        dashes.typographic() >= ENOUGH && dashes.typographic() >= 2 * dashes.typewritten();
    if (!own || context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical()) {
      return;
    }
    String text = block.text();
    String dash = dashes.prevailing();
    boolean spaced = at > 0 && text.charAt(at - 1) == ' ';
    boolean spacedBehind = end < text.length() && text.charAt(end) == ' ';
    boolean blanks = dash.length() > 1;
    int from = spaced && !blanks ? at - 1 : at;
    int to = spacedBehind && !blanks ? end + 1 : end;
    // A blank that is there already stays.
    String bare = blanks ? dash.strip() : dash;
    String replacement = blanks && !spaced && !spacedBehind && isInk(text, end) ? dash : bare;
    findings.add(
        Finding.of(
                INFO,
                block.span(from, to),
                "`"
                    + text.substring(at, end)
                    + "` stands for a dash, which the article sets as `"
                    + bare
                    + "`"
                    + (blanks ? " between blanks" : " without blanks"))
            .withEvidence(dashes.inWords())
            .suggesting(replacement));
  }

  private static boolean isInk(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Ends as a sentence does. */
  static boolean isProse(String text) {
    int end = text.length();
    while (end > 0 && "\"'\u201D\u2019) \t\n\r".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 20 && ".?!:\u2026-".indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * A hyphen, or a dash, as in {@code plan - long delayed - failed}; not {@code Rome - Milan},
   * {@code 3 - 2}.
   */
  static boolean isSpacedHyphen(String text, int at) {
    if (at < 2
        || at + 2 >= text.length()
        || text.charAt(at - 1) != ' '
        || text.charAt(at + 1) != ' ') {
      return false;
    }
    char before = text.charAt(at - 2);
    char after = text.charAt(at + 2);
    boolean left = Character.isLetter(before) || "\"'\u201D\u2019)%".indexOf(before) >= 0;
    boolean right =
        Character.isLetter(after) || "\"'\u201C\u2018(\u00A3$\u20AC".indexOf(after) >= 0;
    return left
        && right
        && hasSmallWordBefore(text, at - 1)
        && !isSymbol(text, at - 2, -1)
        && !isSymbol(text, at + 2, 1);
  }

  /** {@code x - y}: a letter by itself, but neither {@code a} nor {@code I}. */
  private static boolean isSymbol(String text, int at, int step) {
    char c = text.charAt(at);
    int next = at + step;
    boolean alone = next < 0 || next >= text.length() || !Character.isLetter(text.charAt(next));
    return Character.isLetter(c) && alone && "aAI".indexOf(c) < 0;
  }

  /** {@code wait--stop}, {@code he left -- alone}, {@code "But--"}; not {@code -- Author}. */
  static boolean isDoubleHyphen(String text, int at, int end) {
    if (end - at != 2 || at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = end < text.length() ? text.charAt(end) : '\n';
    if (before == ' ' && after == ' ') {
      return at > 1
          && end + 1 < text.length()
          && (Character.isLetterOrDigit(text.charAt(at - 2))
              || "\"'\u201D\u2019)".indexOf(text.charAt(at - 2)) >= 0)
          && hasSmallWordBefore(text, at - 1)
          && Character.isLetter(text.charAt(end + 1));
    }
    if (!Character.isLetter(before)) {
      return false;
    }
    boolean closes = after == '"' || after == '\u201D';
    return isKnownWord(text, at, -1) && (closes || isKnownWord(text, end, 1));
  }

  /** {@code wait—stop}: words, not names, on both sides. */
  static boolean isBetweenWords(String text, int at, int end) {
    return isKnownWord(text, at, -1)
        && isKnownWord(text, end, 1)
        && (Character.isLowerCase(text.charAt(end)) || startsSmall(text, at));
  }

  private static boolean startsSmall(String text, int end) {
    int start = end;
    while (start > 0 && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Character.isLowerCase(text.charAt(start));
  }

  /** Whether the word that touches an offset, before or behind it, is an English one. */
  private static boolean isKnownWord(String text, int at, int step) {
    int i = step < 0 ? at - 1 : at;
    int from = i;
    while (i >= 0
        && i < text.length()
        && from - i < 30
        && i - from < 30
        && isLetter(text.charAt(i))) {
      i += step;
    }
    String word = step < 0 ? text.substring(i + 1, at) : text.substring(at, i);
    boolean joined = i >= 0 && i < text.length() && "_./\\=-".indexOf(text.charAt(i)) >= 0;
    boolean code = joined && (step < 0 || isInk(text, i + 1));
    return !code && !word.isEmpty() && Lexicon.english().knows(word);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '\'' || c == '\u2019';
  }

  /**
   * Names and headings are joined by hyphens too; a clause ends in, or goes on with, small words.
   */
  private static boolean hasSmallWordBefore(String text, int blank) {
    int start = blank;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int next = blank;
    while (next < text.length() && !Character.isLetter(text.charAt(next))) {
      next++;
    }
    return Character.isLowerCase(text.charAt(start))
        || (next < text.length() && Character.isLowerCase(text.charAt(next)));
  }

  /** {@code pre - and post-war}: the first half of a compound. */
  static boolean isSuspended(String text, int at) {
    return text.startsWith("and ", at + 2)
        || text.startsWith("or ", at + 2)
        || text.startsWith("to ", at + 2);
  }

  /** {@code Compost - rotted leaves and peel.}, {@code LONDON - The}: at the head of the block. */
  static boolean isLabelled(String text, int at) {
    int words = 1;
    for (int i = at - 1; i > 0 && words <= LABEL; i--) {
      boolean starts = Character.isWhitespace(text.charAt(i - 1));
      words += starts && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
    }
    boolean paired = text.indexOf(" - ", at + 2) >= 0;
    return words < (paired ? 2 : LABEL);
  }
}
