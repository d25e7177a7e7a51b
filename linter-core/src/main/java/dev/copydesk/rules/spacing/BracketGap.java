package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.MarkSpacing;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds blanks within round brackets: {@code ( which was closed )}. */
final class BracketGap {
  private static final int REACH = 300;
  private static final Set<String> NAMING =
      Set.of("a", "an", "the", "opening", "left", "bracket", "parenthesis", "character", "between");

  private static final String BEFORE = " \n\"\u201C\u2014";
  private static final String BEHIND = " \n.,;:?!\"\u201D\u2014";

  private BracketGap() {}

  /** Looks at a pair from its closing bracket, so that each pair is looked at once. */
  static void find(Block block, int close, RuleContext context, List<Finding> findings) {
    String text = block.text();
    int open = opening(text, close);
    if (open < 0
        || (open > 0 && BEFORE.indexOf(text.charAt(open - 1)) < 0)
        || (close + 1 < text.length() && BEHIND.indexOf(text.charAt(close + 1)) < 0)) {
      return;
    }
    MarkPlace first = MarkPlace.of(block, open);
    MarkPlace last = MarkPlace.of(block, close);
    int behindOpening = first.inkAfter() - open - 1;
    int beforeClosing = close - last.inkBefore() - 1;
    boolean narrow = behindOpening < 3 && beforeClosing < 3 && behindOpening + beforeClosing > 0;
    String word = first.wordAfter();
    boolean opens = MarkPlace.isProse(word) || MarkPlace.isName(word);
    if (!narrow || !opens || !endsPhrase(last) || !isProse(text, open, close)) {
      return;
    }
    // "a ( without a matching )": the brackets are what is spoken of.
    if (NAMING.contains(first.wordBefore().toLowerCase(Locale.ROOT))) {
      return;
    }
    boolean tight = context.evidence().get(MarkSpacing.class, MarkSpacing::of).setsBracketsTight();
    if (!tight || !first.isAmongEnglish()) {
      return;
    }
    boolean technical = context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
    boolean doubtful = technical && (first.isNearCode() || !MarkPlace.isProse(last.wordBefore()));
    List<Edit> edits = new ArrayList<>();
    if (behindOpening > 0) {
      edits.add(new Edit(block.span(open + 1, first.inkAfter()), ""));
    }
    if (beforeClosing > 0) {
      edits.add(new Edit(block.span(last.inkBefore() + 1, close), ""));
    }
    findings.add(
        Finding.of(MarkGap.INFO, edits.get(0).span(), "a blank within brackets")
            .with(new Fix(doubtful ? Applicability.SUGGESTED : Applicability.SAFE, edits)));
  }

  private static int opening(String text, int close) {
    for (int i = close - 1; i >= 0 && i > close - REACH; i--) {
      if (text.charAt(i) == '(') {
        return i;
      }
      if (text.charAt(i) == ')') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean endsPhrase(MarkPlace close) {
    return close.wordBefore().length() > 1
        || Character.isDigit(close.before())
        || ".?!\"\u201D%".indexOf(close.before()) >= 0;
  }

  /** Several letters between, and nothing that formulas or code have. */
  private static boolean isProse(String text, int open, int close) {
    int letters = 0;
    for (int i = open + 1; i < close; i++) {
      char c = text.charAt(i);
      if ("=+*/<>{}_|\\^~[]#@&".indexOf(c) >= 0) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 3;
  }
}
