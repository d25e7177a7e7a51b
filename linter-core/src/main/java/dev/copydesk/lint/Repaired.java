package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Edits;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article with the safe fixes of some stages made, and the way back to how it was.
 *
 * @param article as it reads now
 * @param evidence what it says now
 * @param passes the edits that were made, pass by pass
 */
record Repaired(Article article, Evidence evidence, List<Edits> passes) {
  Repaired {
    passes = List.copyOf(passes);
  }

  static Repaired nothing(Article article, HouseStyle style) {
    return new Repaired(article, new Evidence(article, style), List.of());
  }

  /** With fixes of this article made as well. */
  Repaired with(Mended mended) {
    if (mended.choices().isEmpty()) {
      return this;
    }
    List<Edits> more = new ArrayList<>(passes);
    more.add(mended.edits());
    return new Repaired(mended.article(), new Evidence(mended.article(), evidence.style()), more);
  }

  /** A finding about this article, where it stands in the original; empty if about a repair. */
  Optional<Finding> toOriginal(Finding finding) {
    if (passes.isEmpty()) {
      return Optional.of(finding);
    }
    Optional<Span> span = toOriginal(finding.span());
    List<Fix> fixes = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      List<Edit> edits = new ArrayList<>();
      for (Edit edit : fix.edits()) {
        toOriginal(edit.span())
            .ifPresent(original -> edits.add(new Edit(original, edit.replacement())));
      }
      if (edits.size() < fix.edits().size()) {
        return Optional.empty();
      }
      fixes.add(new Fix(fix.applicability(), edits));
    }
    return span.map(
        original ->
            new Finding(
                finding.rule(),
                finding.severity(),
                original,
                finding.message(),
                finding.evidence(),
                fixes));
  }

  /** A place in this article, where it is in the original; empty if in a repair. */
  Optional<Span> toOriginal(Span span) {
    Span original = span;
    for (int i = passes.size() - 1; i >= 0; i--) {
      if (passes.get(i).cut(original)) {
        return Optional.empty();
      }
      original = passes.get(i).toBefore(original);
    }
    return Optional.of(original);
  }
}
