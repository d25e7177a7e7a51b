package dev.copydesk.report;

import dev.copydesk.fix.FixResult;

/** Counts over all inputs of a run that fixes, added up as they come. */
public final class FixSummary {
  private int done;
  private int changed;
  private int edits;
  private int failed;

  /** Adds an article whose fixes, if any, are written. */
  public void add(FixResult result) {
    done++;
    if (result.changed()) {
      changed++;
      edits += result.edits().size();
    }
  }

  /** Adds an input that could not be read, fixed or written. */
  public void addFailed() {
    failed++;
  }

  /** How many articles there were, changed or not. */
  public int done() {
    return done;
  }

  /** How many articles were changed. */
  public int changed() {
    return changed;
  }

  /** How many inputs could not be read, fixed or written. */
  public int failed() {
    return failed;
  }

  /** What was done, such as {@code 3 edits in 1 article (2 articles read)}. */
  public String inWords() {
    String what =
        changed == 0
            ? "nothing to fix"
            : Plural.of(edits, "edit") + " in " + Plural.of(changed, "article");
    return what + " (" + Plural.of(done, "article") + " read)";
  }
}
