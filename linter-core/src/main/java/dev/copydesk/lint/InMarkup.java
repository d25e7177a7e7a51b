package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Change;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
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
  private final Article article;
  private final List<Block> blocks;

  /** How far any of the blocks up to an index reaches; a caption may lie within a paragraph. */
  private final int[] reach;

  private InMarkup(Article article) {
    this.article = article;
    this.blocks = article.blocks();
    this.reach = new int[blocks.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, blocks.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /** For the findings of one article. */
  static InMarkup of(Article article) {
    return new InMarkup(article);
  }

  /** Findings with fixes that leave markup alone; what is about no prose is left out. */
  List<Finding> fit(List<Finding> findings) {
    if (!article.format().isMarkup()) {
      return findings;
    }
    List<Finding> fitting = new ArrayList<>();
    findings.forEach(finding -> fit(finding).ifPresent(fitting::add));
    List<Choice> choices = Choices.of(fitting, article.source(), false);
    List<Choice> unbroken = Unbroken.of(choices, article);
    if (unbroken.size() < choices.size()) {
      Set<Finding> broken = Collections.newSetFromMap(new IdentityHashMap<>());
      choices.forEach(choice -> broken.add(choice.finding()));
      unbroken.forEach(choice -> broken.remove(choice.finding()));
      fitting.replaceAll(finding -> broken.contains(finding) ? with(finding, List.of()) : finding);
    }
    return fitting;
  }

  private Optional<Finding> fit(Finding finding) {
    Span span = finding.span();
    Optional<Block> block = blockOf(span);
    if (block.isPresent() && !span.isEmpty() && block.get().isObject(span)) {
      return Optional.empty();
    }
    if (finding.fixes().isEmpty()) {
      return Optional.of(finding);
    }
    List<Fix> fixes = new ArrayList<>();
    finding.fixes().forEach(fix -> fit(fix).ifPresent(fixes::add));
    return Optional.of(with(finding, fixes));
  }

  private static Finding with(Finding finding, List<Fix> fixes) {
    boolean lessens = finding.safeFix().isPresent() && fixes.stream().noneMatch(Fix::isSafe);
    Severity severity =
        lessens && finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity();
    return new Finding(
        finding.rule(), severity, finding.span(), finding.message(), finding.evidence(), fixes);
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
    if (isLineEnd(edit)) {
      return Optional.of(List.of(edit));
    }
    return blockOf(edit.span())
        .flatMap(block -> block.rewrite(edit.span(), edit.replacement(), article.source().text()))
        .map(changes -> changes.stream().map(InMarkup::edit).toList());
  }

  private static Edit edit(Change change) {
    return new Edit(change.span(), change.text());
  }

  /** Line ends are no part of any markup; whoever replaces them by line ends does no harm. */
  private boolean isLineEnd(Edit edit) {
    return isLineEnds(edit.replacement()) && isLineEnds(edit.span().in(article.source().text()));
  }

  private static boolean isLineEnds(String text) {
    return text.chars().allMatch(c -> c == '\n' || c == '\r');
  }

  /** The innermost block that holds a span. */
  private Optional<Block> blockOf(Span span) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && reach[i] >= span.end(); i--) {
      if (blocks.get(i).span().contains(span)) {
        return Optional.of(blocks.get(i));
      }
    }
    return Optional.empty();
  }
}
