package dev.copydesk.rules.stet;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds stets that let nothing stand. By itself it sees those that are about no prose; whether
 * there was anything to find in the others is known when all rules have run, so the linter says it
 * of them in this rule's name.
 */
@AutoService(Rule.class)
public final class Unused implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested("stet/unused", "0.1.0", "A stet that lets nothing stand").inAnyLanguage();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Stets stets = context.evidence().get(Stets.class, Stets::of);
    List<Finding> findings = new ArrayList<>();
    for (Reach reach : stets.all()) {
      if (!reach.isProse() && reach.stet().scope().isPresent()) {
        String message =
            reach.stet().is(Stet.Scope.END)
                ? "This stet-end ends nothing: no stet-start is open"
                : "This stet lets nothing stand: there is no prose for it";
        findings.add(finding(reach, context.article(), message));
      }
    }
    return findings;
  }

  /** A stet for whose rules there is nothing to find where it reaches. */
  public static Finding withoutUse(Reach reach, Article article) {
    return finding(
        reach, article, "This stet lets nothing stand: there is nothing to find where it reaches");
  }

  private static Finding finding(Reach reach, Article article, String message) {
    Span comment = reach.stet().comment();
    Edit removal = new Edit(removed(comment, article.source().text()), "");
    return Finding.of(INFO, comment, message)
        .with(new Fix(Applicability.SUGGESTED, List.of(removal)));
  }

  /** The comment's line if it stands alone, and the blank line behind it if one is before it. */
  private static Span removed(Span comment, String text) {
    int start = comment.start();
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = behindBlanks(text, comment.end());
    boolean first = start == 0 || isLineEnd(text.charAt(start - 1));
    boolean alone = first && (end == text.length() || isLineEnd(text.charAt(end)));
    if (!alone) {
      boolean between = start < comment.start() && end > comment.end();
      return new Span(comment.start(), between ? end : comment.end());
    }
    end = behindLineEnd(text, end);
    int blank = behindBlanks(text, end);
    boolean followed = blank < text.length() && isLineEnd(text.charAt(blank));
    return new Span(
        start, followed && isBlankBefore(text, start) ? behindLineEnd(text, blank) : end);
  }

  private static boolean isBlankBefore(String text, int lineStart) {
    if (lineStart == 0) {
      return true;
    }
    int at = lineStart - 1;
    if (at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r') {
      at--;
    }
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || isLineEnd(text.charAt(at - 1));
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int behindLineEnd(String text, int at) {
    if (at == text.length()) {
      return at;
    }
    return text.startsWith("\r\n", at) ? at + 2 : at + 1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
