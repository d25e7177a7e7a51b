package dev.copydesk.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.OnDemand;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rules.punctuation.QuoteMarks.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotation marks that lost the blank outside the quotation, or got one inside: {@code
 * said"hello" to}.
 */
@AutoService(Rule.class)
public final class GluedQuote implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
          "punctuation/glued-quote",
          "0.1.0",
          "A quotation mark is glued to the word outside the quotation");

  private final OnDemand<GluedWords> words = new OnDemand<>(GluedWords::new);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.isRunningText() && hasGluedMark(block.text())) {
        QuoteMarks marks = QuoteMarks.of(block.text());
        if (marks != null) {
          check(block, marks, context, findings);
        }
      }
    }
    return findings;
  }

  /** Whether some mark has ink on both sides, or a blank on both. */
  private static boolean hasGluedMark(String text) {
    return hasGlued(text, '"') || hasGlued(text, '\u201C') || hasGlued(text, '\u201D');
  }

  private static boolean hasGlued(String text, char mark) {
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      char before = at == 0 ? ' ' : text.charAt(at - 1);
      char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
      boolean opens =
          mark != '\u201D' && GluedWords.isOutside(before) && GluedWords.isInside(after);
      boolean closes =
          mark != '\u201C'
              && before != ' '
              && (Character.isLetterOrDigit(after) || after == '"' || after == '\u201C');
      if (opens || closes || LooseMarks.mayBeLoose(before, after)) {
        return true;
      }
    }
    return false;
  }

  private void check(Block block, QuoteMarks marks, RuleContext context, List<Finding> findings) {
    String text = block.text();
    LooseMarks loose = new LooseMarks(text, marks);
    for (int k = 0; k < marks.count(); k++) {
      Role role = marks.role(k);
      int at = marks.offset(k);
      Optional<Applicability> verdict =
          switch (role) {
            case OPENS -> words.get().beforeOpening(text, marks, k);
            case CLOSES -> words.get().behindClosing(text, marks, k);
            case UNKNOWN -> Optional.empty();
          };
      if (verdict.isPresent() && words.get().isEnglish(block, at)) {
        boolean technical = context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
        // print"hello" calls a program, the"best" plan does not.
        boolean proof =
            marks.isCertain(k)
                && (role == Role.CLOSES
                    || text.charAt(at) != '"'
                    || words.get().followsFunctionWord(text, at));
        boolean safe = verdict.get() == Applicability.SAFE && (!technical || proof);
        if (safe || !technical) {
          findings.add(finding(block, at, role, marks, safe));
        }
      } else if (role == Role.OPENS) {
        boolean plain = !context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
        loose.find(block, k, plain).ifPresent(findings::add);
      }
    }
  }

  private static Finding finding(Block block, int at, Role role, QuoteMarks marks, boolean safe) {
    char mark = block.text().charAt(at);
    boolean opens = role == Role.OPENS;
    String replacement = opens ? " " + mark : mark + " ";
    Finding finding =
        Finding.of(
                INFO,
                block.span(at, at + 1),
                opens
                    ? "the opening quotation mark lacks the blank before it"
                    : "the closing quotation mark lacks the blank behind it")
            .withEvidence(
                marks.isWhole()
                    ? "the " + marks.count() + " quotation marks of the paragraph pair up"
                    : "the quotation marks before and behind it leave no other reading");
    return safe ? finding.safely(replacement) : finding.suggesting(replacement);
  }
}
