package dev.copydesk.rules.punctuation;

import dev.copydesk.evidence.Habits;
import dev.copydesk.evidence.QuotedMark;
import dev.copydesk.evidence.QuotedMark.Kind;
import dev.copydesk.evidence.QuotedMarks;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds commas and full stops on the side of a closing quotation mark where the house does not put
 * them, whatever the article does.
 */
final class HouseQuotes {
  private HouseQuotes() {}

  static List<Finding> find(RuleContext context, Habits.Quotes manner) {
    boolean inside = manner == Habits.Quotes.INSIDE;
    List<Finding> findings = new ArrayList<>();
    for (QuotedMark mark : QuotedMarks.everywhere(context.article()).all()) {
      boolean whole = mark.kind() == Kind.SENTENCE || (inside && mark.kind() == Kind.CLAUSE);
      boolean goesIn = !mark.inside() && (whole || (inside && mark.kind() == Kind.FRAGMENT));
      boolean goesOut = !inside && mark.inside() && mark.kind() == Kind.FRAGMENT;
      if (goesIn || goesOut) {
        findings.add(finding(mark, goesIn && whole, context));
      }
    }
    return findings;
  }

  /** Which words are but some of a sentence is a guess that a person has to confirm. */
  private static Finding finding(QuotedMark mark, boolean safe, RuleContext context) {
    String found = mark.block().text().substring(mark.start(), mark.start() + 2);
    String replacement = new StringBuilder(found).reverse().toString();
    Finding finding =
        Finding.of(
                QuoteOrder.INFO,
                mark.block().span(mark.start(), mark.start() + 2),
                "the "
                    + (mark.character() == ',' ? "comma" : "full stop")
                    + " behind "
                    + (mark.isSpeech() ? "a quoted sentence" : "quoted words")
                    + " goes "
                    + (mark.inside() ? "outside" : "inside")
                    + " in the house's style: `"
                    + replacement
                    + "`")
            .withEvidence("profile " + context.style().profile().label());
    return safe ? finding.safely(replacement) : finding.suggesting(replacement);
  }
}
