package dev.copydesk.baseline;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Makes a new baseline of an old one and of what is found now. */
public final class BaselineUpdate {
  private final Baseline old;
  private final Predicate<String> byWords;
  private final List<Known> found = new ArrayList<>();
  private final Set<String> looked = new HashSet<>();
  private int added;
  private int removed;

  /**
   * @param byWords says of a rule's id whether it is told of the same words but once an article
   */
  public BaselineUpdate(Baseline old, Predicate<String> byWords) {
    this.old = old;
    this.byWords = byWords;
  }

  /**
   * Adds what was found in an article.
   *
   * @param path where the article is, relative to the baseline, with slashes
   */
  public void add(String path, Checked checked) {
    if (checked.article().isEmpty()) {
      return;
    }
    looked.add(path);
    Fingerprints fingerprints = new Fingerprints(checked.article().get(), byWords);
    for (Finding finding : checked.findings()) {
      found.add(new Known(path, fingerprints.of(finding), fingerprints.shown(finding), 1));
    }
  }

  /**
   * The new baseline: all that was found, and what was known and was not found, for it may be
   * elsewhere.
   *
   * @param prune whether to leave out what was not found where it should be
   * @param exists says of the path of an article that was not looked at whether it is still there
   */
  public Baseline result(boolean prune, Predicate<String> exists) {
    Map<Fingerprint, Integer> unclaimed = new HashMap<>();
    found.forEach(known -> unclaimed.merge(known.fingerprint(), known.count(), Integer::sum));
    List<Known> all = new ArrayList<>(found);
    removed = 0;
    int kept = 0;
    for (Known known : old.all()) {
      // What was found elsewhere says nothing of an article that is there and was not looked at.
      boolean answered = looked.contains(known.path()) || !exists.test(known.path());
      int again =
          answered ? Math.min(known.count(), unclaimed.getOrDefault(known.fingerprint(), 0)) : 0;
      unclaimed.merge(known.fingerprint(), -again, Integer::sum);
      int gone = known.count() - again;
      kept += again;
      if (gone > 0 && prune && answered) {
        removed += gone;
      } else if (gone > 0) {
        all.add(known.times(gone));
      }
    }
    added = found.size() - kept;
    return Baseline.counted(all);
  }

  /** How many findings the result has that were not known. */
  public int added() {
    return added;
  }

  /** How many known findings the result has no more. */
  public int removed() {
    return removed;
  }
}
