package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.BlockFinder;
import dev.copydesk.article.Change;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns what rules say of prose into what is to be done to marked-up text: an edit that would take
 * markup with it is parted around it, characters are written as the place needs them, and a fix
 * that cannot be made so is not offered.
 */
final class InMarkup {
  /**
   * What rules say of an article.
   *
   * @param findings with fixes that can be made
   * @param mended the article with their safe fixes made
   */
  record Fitted(List<Finding> findings, Mended mended) {}

  private final Article article;
  private final BlockFinder blocks;
  private final LinkedHeadings headings;

  private InMarkup(Article article, Links links) {
    this.article = article;
    this.blocks = BlockFinder.of(article);
    this.headings = new LinkedHeadings(article, blocks, links);
  }

  /**
   * Findings about an article with fixes that leave its markup alone; what is about no prose is
   * left out.
   *
   * @param links asked before a fix of a heading is called safe
   */
  static Fitted fit(List<Finding> findings, Article article, Links links) {
    if (!article.format().isMarkup() || findings.isEmpty()) {
      return new Fitted(findings, Mended.of(choices(findings, article), article));
    }
    InMarkup markup = new InMarkup(article, links);
    List<Finding> fitting = new ArrayList<>();
    findings.forEach(finding -> markup.fit(finding).ifPresent(fitting::add));
    List<Choice> choices = choices(fitting, article);
    Mended mended = Mended.of(choices, article);
    if (mended.choices().size() < choices.size()) {
      Set<Finding> broken = Collections.newSetFromMap(new IdentityHashMap<>());
      choices.forEach(choice -> broken.add(choice.finding()));
      mended.choices().forEach(choice -> broken.remove(choice.finding()));
      fitting.replaceAll(finding -> broken.contains(finding) ? finding.having(List.of()) : finding);
    }
    return new Fitted(fitting, mended);
  }

  private static List<Choice> choices(List<Finding> findings, Article article) {
    return Choices.of(findings, article.source(), false);
  }

  private Optional<Finding> fit(Finding finding) {
    Span span = finding.span();
    Optional<Block> block = blocks.holding(span);
    if (block.isPresent() && !span.isEmpty() && block.get().isObject(span)) {
      return Optional.empty();
    }
    if (finding.fixes().isEmpty()) {
      return Optional.of(finding);
    }
    List<Fix> fixes = new ArrayList<>();
    finding.fixes().forEach(fix -> fit(fix).ifPresent(fixes::add));
    if (fixes.isEmpty() && block.isEmpty() && !blocks.within(span).isEmpty()) {
      // Of paragraphs beside one another; markup parts them.
      return Optional.empty();
    }
    return Optional.of(keepingLinks(finding.having(fixes), finding));
  }

  /** A finding without safe fixes that would break a link. */
  private Finding keepingLinks(Finding fitting, Finding original) {
    if (fitting.safeFix().isEmpty()) {
      return fitting;
    }
    return original.fixes().stream()
        .filter(Fix::isSafe)
        .flatMap(fix -> headings.broken(fix).stream())
        .findFirst()
        .map(fitting::doubted)
        .orElse(fitting);
  }

  private Optional<Fix> fit(Fix fix) {
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      Optional<List<Edit>> fitting = fit(edit);
      if (fitting.isEmpty()) {
        return Optional.empty();
      }
      edits.addAll(fitting.get());
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(fix.applicability(), edits));
  }

  private Optional<List<Edit>> fit(Edit edit) {
    if (isLineEnd(edit) || isRemoval(edit)) {
      return Optional.of(List.of(edit));
    }
    return blocks
        .holding(edit.span())
        .flatMap(block -> block.rewrite(edit.span(), edit.replacement(), article.source().text()))
        .map(changes -> changes.stream().map(InMarkup::edit).toList());
  }

  private static Edit edit(Change change) {
    return new Edit(change.span(), change.text());
  }

  /** Whether whole paragraphs go, from the end of the one before them. */
  private boolean isRemoval(Edit edit) {
    Span span = edit.span();
    if (!edit.replacement().isEmpty() || blocks.holding(span).isPresent()) {
      return false;
    }
    int at = span.start();
    for (Block block : blocks.within(span)) {
      Span next = block.span();
      if (!block.isPartedBy(new Span(at, next.start()).in(article.source().text()))) {
        return false;
      }
      at = next.end();
    }
    return at > span.start() && at == span.end();
  }

  /** Line ends are no part of any markup; whoever replaces them by line ends does no harm. */
  private boolean isLineEnd(Edit edit) {
    return isLineEnds(edit.replacement()) && isLineEnds(edit.span().in(article.source().text()));
  }

  private static boolean isLineEnds(String text) {
    return text.chars().allMatch(c -> c == '\n' || c == '\r');
  }
}
