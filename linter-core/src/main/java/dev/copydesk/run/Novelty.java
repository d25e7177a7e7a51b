package dev.copydesk.run;

import dev.copydesk.baseline.KnownFindings;
import dev.copydesk.lint.Checked;
import dev.copydesk.source.SourceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a run's findings is new: in no baseline, and on changed lines. For one run. */
public final class Novelty {
  private final KnownFindings known;
  private final Optional<ChangedLines> changed;

  private Novelty(KnownFindings known, Optional<ChangedLines> changed) {
    this.known = known;
    this.changed = changed;
  }

  /**
   * What is new beside a baseline and since a commit.
   *
   * @param commit null for ever
   * @param folder lies in the repository of the commit
   * @param environment of whoever asks, for git
   */
  public static Novelty of(
      KnownFindings known, @Nullable String commit, Path folder, Map<String, String> environment)
      throws SourceException {
    return new Novelty(
        known,
        commit == null
            ? Optional.empty()
            : Optional.of(ChangedLines.since(commit, folder, environment)));
  }

  /** The inputs in which there can be anything new. */
  public List<Input> of(List<Input> inputs) throws SourceException {
    return changed.isPresent() ? changed.get().touched(inputs) : inputs;
  }

  /** What is new of an article; articles are handed over in the order of the inputs. */
  public Checked of(Checked checked) {
    Checked unknown = known.hide(checked);
    return changed.map(lines -> lines.only(unknown)).orElse(unknown);
  }

  /** How many findings so far are in the baseline. */
  public int known() {
    return known.hidden();
  }
}
