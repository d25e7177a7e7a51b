package dev.copydesk.lint;

import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rules.stet.Stets;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the writer of an article lets stand, and which of the marks that say so were needed. */
final class Standing {
  private final Stets stets;
  private final Predicate<Finding> tolerated;
  private final BitSet used = new BitSet();

  /**
   * @param tolerated findings to leave alone for another reason
   */
  Standing(Stets stets, Predicate<Finding> tolerated) {
    this.stets = stets;
    this.tolerated = tolerated;
  }

  /** Whether a finding is none, because its place is to stay as it is. */
  boolean lets(Finding finding) {
    if (!stets.isEmpty() && !isAboutStets(finding)) {
      int stet = stets.standing(finding);
      if (stet >= 0) {
        used.set(stet);
      }
      if (stet >= 0 || stets.isMeant(finding)) {
        return true;
      }
    }
    return tolerated.test(finding);
  }

  /**
   * A finding without the fixes that would change what stands elsewhere.
   *
   * @param finding as it is to be reported
   * @param original the same, in offsets of the original article
   */
  Finding sparing(Finding finding, Finding original) {
    if (stets.isEmpty() || finding.fixes().isEmpty()) {
      return finding;
    }
    List<Fix> fixes = finding.fixes();
    List<Fix> originals = original.fixes();
    List<Fix> left =
        IntStream.range(0, fixes.size())
            .filter(i -> !changes(original.rule(), originals.get(i)))
            .mapToObj(fixes::get)
            .toList();
    return left.size() == fixes.size() ? finding : finding.having(left);
  }

  private boolean changes(String rule, Fix fix) {
    boolean changes = false;
    for (Edit edit : fix.edits()) {
      int stet = stets.keeper(rule, edit.span());
      if (stet >= 0) {
        used.set(stet);
      }
      changes |= stet >= 0 || stets.isMeant(edit.span());
    }
    return changes;
  }

  /** Whether the stet of an index was needed. */
  boolean isUsed(int index) {
    return used.get(index);
  }

  private static boolean isAboutStets(Finding finding) {
    return finding.rule().startsWith(Stets.GROUP + "/");
  }
}
