package dev.copydesk.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Times;
import java.util.ArrayList;
import java.util.List;

/** Finds typographic quotation marks that are turned the wrong way: {@code “over,“ he said}. */
@AutoService(Rule.class)
public final class TurnedQuote implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
          "punctuation/turned-quote",
          "0.1.0",
          "A typographic quotation mark or apostrophe is turned the wrong way");

  /** So many of them are somebody's manner if the right mark stands nowhere. */
  private static final int MANNER = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<CurlyMarks> all = curlyMarks(context.article());
    if (all.isEmpty()) {
      return List.of();
    }
    int opening = all.stream().mapToInt(CurlyMarks::openings).sum();
    int closing = all.stream().mapToInt(CurlyMarks::closings).sum();
    int turnedOpenings = all.stream().mapToInt(marks -> marks.turnedOpenings().size()).sum();
    List<Finding> findings = new ArrayList<>();
    for (CurlyMarks marks : all) {
      // Finnish and Swedish have the closing mark on both sides.
      if (opening > 0 || turnedOpenings < MANNER) {
        for (int at : marks.turnedOpenings()) {
          findings.add(turned(marks.block(), at, "\u201C", opening));
        }
      }
      for (int at : marks.turnedClosings()) {
        findings.add(turned(marks.block(), at, "\u201D", closing));
      }
      for (int at : marks.pairs()) {
        Finding finding =
            Finding.of(
                    INFO,
                    marks.block().span(at, at + 2),
                    "two single marks close what a double one opened: `\u201D`")
                .withEvidence("`\u201D` closes a quotation " + Times.of(closing));
        findings.add(closing > 0 ? finding.safely("\u201D") : finding.suggesting("\u201D"));
      }
      for (int at : marks.turnedApostrophes()) {
        findings.add(apostrophe(marks.block(), at));
      }
    }
    return findings;
  }

  private static List<CurlyMarks> curlyMarks(Article article) {
    List<CurlyMarks> all = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.VERBATIM && CurlyMarks.standIn(block.text())) {
        all.add(CurlyMarks.of(block));
      }
    }
    return all;
  }

  private static Finding turned(Block block, int at, String mark, int right) {
    String role = mark.equals("\u201C") ? "opens" : "closes";
    Finding finding =
        Finding.of(
                INFO,
                block.span(at, at + 1),
                "`"
                    + block.text().charAt(at)
                    + "` is turned the wrong way where a quotation "
                    + role
                    + ": `"
                    + mark
                    + "`")
            .withEvidence("`" + mark + "` " + role + " a quotation " + Times.of(right));
    return right > 0 ? finding.safely(mark) : finding.suggesting(mark);
  }

  private static Finding apostrophe(Block block, int at) {
    return Finding.of(
            INFO,
            block.span(at, at + 1),
            "an apostrophe is turned the wrong way: `\u2018` for `\u2019`")
        .withEvidence("before what is left of a clipped word, and no quotation closes behind it")
        .safely("\u2019");
  }
}
