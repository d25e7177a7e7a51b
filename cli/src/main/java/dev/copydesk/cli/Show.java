package dev.copydesk.cli;

import dev.copydesk.config.Configurations;
import dev.copydesk.lint.Checked;
import dev.copydesk.report.Summary;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.House;
import dev.copydesk.run.Input;
import dev.copydesk.run.Novelty;
import dev.copydesk.run.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows what one check finds.
 *
 * @param seen what has been shown before
 * @param changed files, absolute, that are shown even if nothing is new in them; empty if
 *     everything is shown
 */
record Show(
    Desk desk,
    House house,
    Novelty novelty,
    Reports reports,
    Summary summary,
    Seen seen,
    Optional<Set<Path>> changed) {

  /** Those that must be checked again where nothing is remembered of the others. */
  List<Input> changed(List<Input> articles) {
    return isConfigurationChanged() ? articles : articles.stream().filter(this::isChanged).toList();
  }

  private boolean isConfigurationChanged() {
    return changed.orElse(Set.of()).stream()
        .anyMatch(file -> file.endsWith(Configurations.FILE_NAME));
  }

  private boolean isChanged(Input input) {
    return changed.isEmpty()
        || !(input instanceof FileInput file)
        || changed.get().contains(file.path().toAbsolutePath().normalize());
  }

  /** Shows what became of paths that cannot be used, by path. */
  void problems(Map<String, String> problems) throws IOException {
    for (Map.Entry<String, String> each : problems.entrySet()) {
      Checked failed = Checked.failed(each.getKey(), each.getValue());
      if (seen.isNews(failed, true) || changed.isEmpty()) {
        add(house.ofFolder(), failed);
      }
    }
  }

  /** Shows what was found in an article. */
  void result(Input input, Checked checked) {
    Checked found = novelty.of(checked);
    boolean fails = house.configured(input).failOn().count(found) > 0;
    if (!seen.isNews(found, fails) && !isChanged(input)) {
      return;
    }
    try {
      add(house.of(input), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Settings settings, Checked checked) throws IOException {
    List<String> lines = new ArrayList<>();
    checked.error().ifPresent(lines::add);
    checked.article().ifPresent(article -> lines.addAll(desk.notes(article, settings)));
    if (!lines.isEmpty()) {
      // What was found before comes before it.
      reports.flush();
      lines.forEach(desk::say);
    }
    summary.add(checked);
    reports.add(checked);
  }

  /** The next will take a while. */
  void flush() {
    try {
      reports.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All articles have been shown. */
  void end() {
    flush();
    summary.setKnown(novelty.known());
    desk.noteUnknownRules(house);
  }
}
