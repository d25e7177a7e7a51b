package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.DamageSigns;
import dev.copydesk.evidence.Dashes;
import dev.copydesk.evidence.WideGaps;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.OnDemand;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds gaps in mid-sentence: a dash that was lost, or a blank too many. */
@AutoService(Rule.class)
public final class LostDashGap implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
          "spacing/lost-dash-gap",
          "0.1.0",
          "A gap of two or three blanks in the middle of a sentence, where a dash may be lost");

  private static final int WIDEST = 3;

  /** As many words must stand before a gap that grammar does not explain: terms stand alone. */
  private static final int WORDS_BEFORE = 3;

  private final OnDemand<GapGrammar> grammar = new OnDemand<>(GapGrammar::new);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.isRunningText()) {
        check(block, context, findings);
      }
    }
    return findings;
  }

  /** Two no-break spaces alone are no slip. */
  private static boolean hasSpace(String text) {
    return text.contains("  ") || text.contains(" \u00A0") || text.contains("\u00A0 ");
  }

  /** Ends as a sentence does, or a quotation of one. */
  private static boolean isProse(String text) {
    int end = text.length();
    while (end > 0 && "\"'\u201D\u2019) \t\n\r".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 20 && ".?!:\u2026".indexOf(text.charAt(end - 1)) >= 0;
  }

  private void check(Block block, RuleContext context, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    List<Integer> gaps = new ArrayList<>();
    int all = 0;
    // What stands before the first word marks an item of a list, and its gap indents.
    boolean begun = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      begun |= tokens.get(i).isWord();
      if (begun && WideGaps.isWide(tokens.get(i))) {
        all++;
        if (isWithin(tokens, i)) {
          gaps.add(i);
        }
      }
    }
    if (gaps.isEmpty() || gaps.size() > 2 || !hasSpace(block.text())) {
      return;
    }
    WideGaps habit = context.evidence().get(WideGaps.class, WideGaps::of);
    if (!habit.areRare()) {
      return;
    }
    // Gaps between sentences do not count where they, or intact quotation marks, are usual.
    boolean explained = habit.wideEnds() > 1 || habit.quotationMarks() > 0;
    boolean alone = all == 1 || (gaps.size() == 1 && explained);
    for (int gap : gaps) {
      judge(block, gap, alone, gaps.size() == 2, context, findings);
    }
  }

  /** Between words, commas, brackets and quotation marks; not behind the end of a sentence. */
  private boolean isWithin(List<Token> tokens, int at) {
    Token left = tokens.get(at - 1);
    Token right = tokens.get(at + 1);
    if (tokens.get(at).end() - tokens.get(at).start() > WIDEST) {
      return false;
    }
    boolean before = left.isWord() || left.is(',') || isClosing(tokens, at - 1);
    boolean behind = right.isWord() || "\"\u201C(".contains(right.text());
    return before && behind && !grammar.get().isTail(right.text());
  }

  private static boolean isClosing(List<Token> tokens, int at) {
    boolean mark = "\"\u201D)".contains(tokens.get(at).text());
    return mark && at > 0 && (tokens.get(at - 1).isWord() || tokens.get(at - 1).is(','));
  }

  private void judge(
      Block block,
      int gap,
      boolean alone,
      boolean paired,
      RuleContext context,
      List<Finding> findings) {
    List<Token> tokens = block.tokens();
    String text = block.text();
    Token left = tokens.get(gap - 1);
    Token right = tokens.get(gap + 1);
    int width = tokens.get(gap).end() - tokens.get(gap).start();
    if (!grammar.get().isEnglish(tokens, gap)) {
      return;
    }
    DamageSigns damage = context.evidence().get(DamageSigns.class, DamageSigns::of);
    WideGaps habit = context.evidence().get(WideGaps.class, WideGaps::of);
    Dashes dashes = context.evidence().get(Dashes.class, Dashes::of);
    boolean scarred = damage.lostApostrophes() + damage.brokenCharacters() > 0;
    // Code that is marked as such was not dropped.
    boolean technical =
        context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical()
            && habit.backticks() == 0;
    boolean words = left.isWord() && right.isWord();
    String before = gap > 2 && tokens.get(gap - 3).isWord() ? tokens.get(gap - 3).text() : "";
    boolean bound = words && grammar.get().binds(before, left.text(), right.text());
    // Where code was dropped, it was dropped in more than one place.
    boolean coded = technical && habit.within() > 1;
    boolean whole = width == 2 && alone && !scarred && !coded && !hasTornMark(text);
    boolean lower = Character.isLowerCase(right.text().codePointAt(0));
    boolean early = !paired && wordsBefore(tokens, gap) < WORDS_BEFORE;
    Finding finding =
        Finding.of(
            INFO, block.span(tokens.get(gap).start(), tokens.get(gap).end()), message(width));
    if (whole && bound && lower) {
      Finding seen = finding.withEvidence(evidence(habit, dashes));
      // A page of markup shows one blank for any number, so that there is nothing to mend.
      boolean shown = context.article().format() == Format.TEXT;
      boolean code = MarkPlace.of(block, tokens.get(gap).start()).isNearCode();
      findings.add(shown && !code ? seen.safely(" ") : seen.suggesting(" "));
      return;
    }
    if (technical || (!bound && (early || !isProse(text)))) {
      return;
    }
    boolean dash =
        !bound
            && !habit.isTypewritten()
            && words
            && grammar.get().mayHaveDash(left.text(), right.text())
            && (scarred || paired || width == WIDEST);
    if (dash) {
      Finding lost =
          Finding.of(
                  INFO,
                  finding.span(),
                  "a dash seems to be lost between `"
                      + left.text()
                      + "` and `"
                      + right.text()
                      + "`")
              .withEvidence(evidence(habit, dashes) + scars(damage));
      findings.add(lost.suggesting(dash(dashes, context.dialect())).suggesting(" "));
    } else {
      findings.add(finding.withEvidence(evidence(habit, dashes)).suggesting(" "));
    }
  }

  private static String message(int width) {
    return (width == 2 ? "two blanks" : "three blanks") + " stand where one belongs";
  }

  private static String evidence(WideGaps habit, Dashes dashes) {
    return "gaps in mid-sentence: " + habit.within() + "; " + dashes.inWords();
  }

  private static String scars(DamageSigns damage) {
    return "; other lost characters: " + (damage.lostApostrophes() + damage.brokenCharacters());
  }

  private static String dash(Dashes dashes, Dialect dialect) {
    if (dashes.typographic() > 0) {
      return dashes.prevailing();
    }
    if (dashes.typewritten() > 0) {
      return dashes.hyphens() >= dashes.doubleHyphens() ? " - " : "--";
    }
    boolean american = dialect == Dialect.EN_US || dialect == Dialect.EN_CA;
    return american ? "\u2014" : " \u2013 ";
  }

  /** A blank before a comma or full stop: a quotation mark may be lost there, and here. */
  private static boolean hasTornMark(String text) {
    return text.contains(" ,") || text.contains(" . ") || text.endsWith(" .");
  }

  /** The words between a gap and the beginning of its sentence, as far as they count. */
  private static int wordsBefore(List<Token> tokens, int gap) {
    int words = 0;
    for (int i = gap - 1; i >= 0 && words < WORDS_BEFORE; i--) {
      Token token = tokens.get(i);
      if (token.is('.') || token.is('?') || token.is('!') || token.is(':')) {
        return words;
      }
      words += token.isWord() ? 1 : 0;
    }
    return words;
  }
}
