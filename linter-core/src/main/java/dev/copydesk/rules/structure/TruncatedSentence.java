package dev.copydesk.rules.structure;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
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
import java.util.Optional;

/** Finds paragraphs that break off: at a title, an article, a comma; or go on in the next. */
@AutoService(Rule.class)
public final class TruncatedSentence implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested(
          "structure/truncated-sentence",
          "0.1.0",
          "A paragraph that breaks off in the middle of a sentence");

  private static final int SHORTEST = 40;
  private static final int LONG = 60;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Article article = context.article();
    List<Block> blocks = article.blocks();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isProse(block)) {
        Ending ending = Ending.of(block);
        if (ending.mayBeCut()) {
          finding(article, i, ending).ifPresent(findings::add);
        }
      }
    }
    // Manuals break off to show code, and go on behind it.
    if (!findings.isEmpty() && article.source().text().indexOf('`') >= 0) {
      findings.clear();
    }
    Teaser.at(article).map(span -> Finding.of(INFO, span, Teaser.MESSAGE)).ifPresent(findings::add);
    return findings;
  }

  private static boolean isProse(Block block) {
    return (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING)
        && block.text().length() >= SHORTEST;
  }

  private static Optional<Finding> finding(Article article, int index, Ending ending) {
    Block block = ending.block();
    String source = article.source().text();
    boolean last = index + 1 == article.blocks().size();
    Block next = last ? block : article.blocks().get(index + 1);
    if (!last && !Gaps.isParagraphBreak(source, ending.behind(), next.span(0, 0).start())) {
      return Optional.empty();
    }
    int behind = last ? source.length() : next.span().start();
    String gap = new Span(block.span().end(), Math.max(block.span().end(), behind)).in(source);
    if (isVerse(article, index) || !block.isPartedBy(gap)) {
      // What comes between is code, a list or a picture, and may end the sentence.
      return Optional.empty();
    }
    if (!last && goesOn(ending, next)) {
      int from = ending.behind();
      int to = next.span(0, 0).start();
      Span seam = new Span(from, to);
      return Optional.of(
          Finding.of(
                  INFO,
                  seam,
                  "The sentence goes on in the next paragraph: `"
                      + ending.lastWord()
                      + "` and `"
                      + Ending.firstWord(next.text())
                      + "` belong together")
              .withEvidence("no mark ends the one, no capital begins the other")
              .with(new Fix(Applicability.SUGGESTED, List.of(new Edit(seam, " ")))));
    }
    if (!last && next.kind() != Block.Kind.PARAGRAPH && next.kind() != Block.Kind.HEADING) {
      return Optional.empty();
    }
    boolean goesOn =
        !last && (isEnumerated(next) || Character.isLowerCase(next.text().codePointAt(0)));
    return goesOn
        ? Optional.empty()
        : ending.reason().map(reason -> Finding.of(INFO, ending.span(), "The paragraph " + reason));
  }

  /** The other half of the sentence: it begins in small letters and is as much prose. */
  private static boolean goesOn(Ending ending, Block next) {
    String text = next.text();
    if (!next.isRunningText() && next.kind() != Block.Kind.HEADING) {
      return false;
    }
    String word = Ending.firstWord(text);
    boolean small =
        !word.isEmpty()
            && word.codePoints().allMatch(Character::isLowerCase)
            && !word.equals("http")
            && !word.equals("https")
            && !word.equals("www")
            && (text.length() == word.length() || " ,\n".indexOf(text.charAt(word.length())) >= 0);
    boolean prose = text.length() >= SHORTEST && next.kind() == Block.Kind.PARAGRAPH;
    return small && prose && (ending.isCutWord() || ending.length() >= LONG);
  }

  /** {@code (5) Cotton goods, and}: the parts of one sentence, each set by itself. */
  private static boolean isEnumerated(Block block) {
    char first = block.text().charAt(0);
    return first == '(' || Character.isDigit(first);
  }

  /** A short line right above or below, without a blank line between, is another verse or item. */
  private static boolean isVerse(Article article, int index) {
    List<Block> blocks = article.blocks();
    String source = article.source().text();
    Block block = blocks.get(index);
    if (index > 0) {
      Block before = blocks.get(index - 1);
      if (!Gaps.isParagraphBreak(
          source,
          before.span(before.text().length(), before.text().length()).start(),
          block.span(0, 0).start())) {
        return true;
      }
    }
    return Character.isWhitespace(block.text().charAt(0)) || isEnumerated(block);
  }
}
