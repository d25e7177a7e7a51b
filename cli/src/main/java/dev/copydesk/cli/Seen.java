package dev.copydesk.cli;

import dev.copydesk.lint.Checked;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody who watches has been shown of each article. */
final class Seen {
  private final Map<String, Known> byName = new HashMap<>();
  private final boolean watching;

  /**
   * @param watching whether there will be a second look
   */
  Seen(boolean watching) {
    this.watching = watching;
  }

  private record Known(int findings, Optional<String> error, boolean fails) {
    static Known of(Checked checked, boolean watching, boolean fails) {
      return new Known(watching ? checked.findings().hashCode() : 0, checked.error(), fails);
    }
  }

  /**
   * Takes note of what was found in an article.
   *
   * @param fails whether the run fails for it
   * @return whether that is new
   */
  boolean isNews(Checked checked, boolean fails) {
    Known now = Known.of(checked, watching, fails);
    @Nullable Known before = byName.put(checked.name(), now);
    return before == null || !now.equals(before);
  }

  /** Forgets all others, which are gone. */
  void retain(Set<String> names) {
    byName.keySet().retainAll(names);
  }

  /** What a run over all that was seen would end with. */
  int status() {
    if (byName.values().stream().anyMatch(each -> each.error().isPresent())) {
      return ExitStatus.ERROR;
    }
    return byName.values().stream().anyMatch(Known::fails) ? ExitStatus.FINDINGS : ExitStatus.OK;
  }
}
