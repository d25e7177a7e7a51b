package dev.copydesk.baseline;

import dev.copydesk.article.Article;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells known findings from new ones. Each known finding hides one, in the order in which articles
 * are handed over, which is the order of a run's inputs however many threads it has: of three like
 * findings of which two are known, the last is new.
 */
public final class KnownFindings {
  private final Map<Fingerprint, Integer> left;
  private final Set<Fingerprint> all;
  private final Predicate<String> byWords;
  private int hidden;

  /**
   * @param byWords says of a rule's id whether it is told of the same words but once an article
   */
  public KnownFindings(Baseline baseline, Predicate<String> byWords) {
    this.byWords = byWords;
    this.left = baseline.counts();
    this.all = Set.copyOf(left.keySet());
  }

  /** What is new of an article. */
  public Checked hide(Checked checked) {
    if (left.isEmpty() || checked.findings().isEmpty() || checked.article().isEmpty()) {
      return checked;
    }
    Fingerprints fingerprints = new Fingerprints(checked.article().get(), byWords);
    List<Finding> unknown = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      Fingerprint fingerprint = fingerprints.of(finding);
      int count = left.getOrDefault(fingerprint, 0);
      if (count == 0) {
        unknown.add(finding);
      } else {
        left.put(fingerprint, count - 1);
        hidden++;
      }
    }
    return new Checked(checked.name(), checked.article(), unknown, checked.error());
  }

  /** How many findings were hidden. */
  public int hidden() {
    return hidden;
  }

  /**
   * Says of the findings of one article, while it is being fixed, which are to be left alone: all
   * that are known, however often, for nobody can say which of them is the new one; and what is
   * found of the same words when other fixes have changed the sentence.
   */
  public Tolerance tolerance() {
    return new Tolerance();
  }

  /** What to leave alone in one article. */
  public final class Tolerance {
    private final Set<String> words = new HashSet<>();

    private Tolerance() {}

    /** The findings to leave alone in the article as it reads now, after the fixes so far. */
    public Predicate<Finding> in(Article article) {
      if (all.isEmpty()) {
        return finding -> false;
      }
      Fingerprints fingerprints = new Fingerprints(article, byWords);
      Set<String> before = Set.copyOf(words);
      return finding -> {
        String about = finding.rule() + " " + fingerprints.shown(finding);
        boolean known = all.contains(fingerprints.of(finding)) || before.contains(about);
        if (known) {
          words.add(about);
        }
        return known;
      };
    }
  }
}
