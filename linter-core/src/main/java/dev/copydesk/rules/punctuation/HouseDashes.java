package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.Speech;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;

/** Finds dashes between words that are not those of the house, whatever the article has. */
final class HouseDashes {
  private static final String DASHES = "-\u2013\u2014";

  private final RuleContext context;
  private final String dash;
  private final List<Finding> findings = new ArrayList<>();

  /** Where in the block the dash stands that opens a pair; -1 if none is open. */
  private int opened = -1;

  private HouseDashes(RuleContext context, String dash) {
    this.context = context;
    this.dash = dash;
  }

  /**
   * @param dash the dash of the house with its blanks
   */
  static List<Finding> find(RuleContext context, String dash) {
    HouseDashes dashes = new HouseDashes(context, dash);
    for (Block block : context.article().blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH && DashStyle.isProse(block.text())) {
        dashes.look(block);
      }
    }
    return dashes.findings;
  }

  private void look(Block block) {
    String text = block.text();
    opened = -1;
    int at = 1;
    while (at < text.length() - 1) {
      int end = at;
      while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end > at && end < text.length()) {
        look(block, at, end);
      }
      at = end + 1;
    }
  }

  private void look(Block block, int at, int end) {
    String text = block.text();
    char sign = text.charAt(at);
    boolean spaced = text.charAt(at - 1) == ' ' && text.charAt(end) == ' ';
    boolean glued = Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(end));
    if ((!spaced && !glued) || DashStyle.isLabelled(text, at)) {
      return;
    }
    boolean single = end - at == 1;
    boolean dashes =
        (sign == '-' && !single)
            ? DashStyle.isDoubleHyphen(text, at, end)
            : single
                && (spaced
                    ? DashStyle.isSpacedHyphen(text, at)
                        && (sign != '-' || closes(block, at) || !DashStyle.isSuspended(text, at))
                    : sign == '\u2014' && DashStyle.isBetweenWords(text, at, end));
    if (dashes) {
      opened = closes(block, at) ? -1 : at;
      boolean wanted = text.substring(at, end).equals(dash.strip()) && spaced == dash.length() > 1;
      if (!wanted) {
        report(block, at, end, spaced, single);
      }
    }
  }

  /** What closes a pair of dashes is no hyphen of {@code pre - and post-war}. */
  private boolean closes(Block block, int at) {
    return opened >= 0 && block.sentenceAt(opened).equals(block.sentenceAt(at));
  }

  /** Two hyphens may be code, and hyphens for a dash tell less than the dash did. */
  private void report(Block block, int at, int end, boolean spaced, boolean single) {
    String text = block.text();
    boolean both = spaced && dash.length() == 1;
    int from = both ? at - 1 : at;
    int to = both ? end + 1 : end;
    String replacement = spaced ? dash.strip() : dash;
    Finding finding =
        Finding.of(
                DashStyle.INFO,
                block.span(from, to),
                "`"
                    + text.substring(at, end)
                    + "` "
                    + (spaced ? "between blanks" : "without blanks")
                    + " is `"
                    + dash.strip()
                    + "` "
                    + (dash.length() > 1 ? "between blanks" : "without blanks")
                    + " in the house's style")
            .withEvidence("profile " + context.style().profile().label());
    boolean safe =
        single
            && !dash.equals(" - ")
            && isBesideLetters(text, at, end, spaced)
            && !block.isQuotation()
            && !Speech.of(text).isQuoted(at)
            && !context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
    findings.add(safe ? finding.safely(replacement) : finding.suggesting(replacement));
  }

  private static boolean isBesideLetters(String text, int at, int end, boolean spaced) {
    int gap = spaced ? 1 : 0;
    return Character.isLetter(text.charAt(at - 1 - gap))
        && Character.isLetter(text.charAt(end + gap));
  }
}
