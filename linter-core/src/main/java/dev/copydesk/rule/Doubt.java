package dev.copydesk.rule;

import dev.copydesk.evidence.Exercise;
import dev.copydesk.evidence.Shown;
import java.util.List;

/**
 * What speaks against a safe fix whatever its rule: that the text shows what it mends. A rule asks
 * whether something is damage; whether it is there to be looked at is asked here, for all of them.
 */
public final class Doubt {
  /** A fix of so many edits is about the file and not about a form in a sentence. */
  private static final int MOST_EDITS = 4;

  private Doubt() {}

  /** The finding, with its safe fixes only suggested if the text seems to show what they mend. */
  public static Finding about(Finding finding, RuleContext context) {
    if (finding.safeFix().isEmpty()) {
      return finding;
    }
    if (context.evidence().get(Exercise.class, Exercise::of).set()) {
      return finding.doubted("the text asks its readers to find mistakes");
    }
    List<Edit> edits = finding.safeFix().get().edits();
    if (edits.size() > MOST_EDITS) {
      return finding;
    }
    Shown shown = context.evidence().get(Shown.class, Shown::of);
    for (Edit edit : edits) {
      if (shown.at(edit.span(), edit.replacement())) {
        return finding.doubted("its sentence may show it on purpose");
      }
    }
    return finding;
  }
}
