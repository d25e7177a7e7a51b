package dev.copydesk.quality;

import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.Input;
import dev.copydesk.run.Settings;
import dev.copydesk.run.TextInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Copydesk as it comes: every rule, LanguageTool's included, and the default settings. */
final class Ours {
  private final Copydesk copydesk =
      new Copydesk(RuleCatalog.load(), new LanguageToolEngine(EngineListener.NONE));

  /**
   * A text alone.
   *
   * @param name what to call it; its ending tells the format
   */
  record Text(String name, String text) {}

  /** What is found in articles that are checked together, in their order. */
  List<Checked> check(List<Path> files) {
    List<Input> inputs = new ArrayList<>();
    files.forEach(file -> inputs.add(new FileInput(file, file)));
    List<Checked> results = new ArrayList<>();
    copydesk.check(inputs, Settings.DEFAULT, results::add);
    return results;
  }

  /** What is found in texts that know nothing of each other, in their order. */
  List<List<Hit>> checkAlone(List<Text> texts) {
    return texts.parallelStream().map(this::checkAlone).toList();
  }

  private List<Hit> checkAlone(Text text) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    Settings settings =
        new Settings(
            Settings.DEFAULT.language(),
            Settings.DEFAULT.format(),
            Settings.DEFAULT.selection(),
            1);
    List<Hit> hits = new ArrayList<>();
    copydesk.check(
        List.of(new TextInput(text.name(), bytes)),
        settings,
        checked -> checked.findings().forEach(finding -> hits.add(Hit.of(finding))));
    return hits;
  }
}
