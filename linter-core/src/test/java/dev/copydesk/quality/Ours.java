package dev.copydesk.quality;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.Input;
import dev.copydesk.run.Settings;
import dev.copydesk.run.TextInput;
import dev.copydesk.source.Span;
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

  /** A text as an article, and what is found in it. */
  record Alone(Article article, List<Hit> hits) {
    /** Whether a place is read at all: not in code, an address or a comment. */
    boolean reads(Span place) {
      return article.blocks().stream()
          .filter(block -> block.isRunningText() || block.kind() == Block.Kind.HEADING)
          .filter(block -> block.span().start() <= place.start())
          .filter(block -> block.span().end() >= place.end())
          .map(block -> block.place(place).in(block.text()))
          .anyMatch(text -> !text.isEmpty() && text.indexOf(Block.OBJECT) < 0);
    }
  }

  /** What is found in articles that are checked together, in their order. */
  List<Checked> check(List<Path> files) {
    List<Input> inputs = new ArrayList<>();
    files.forEach(file -> inputs.add(new FileInput(file, file)));
    List<Checked> results = new ArrayList<>();
    copydesk.check(inputs, Settings.DEFAULT, results::add);
    return results;
  }

  /** What is found in texts that know nothing of each other, in their order. */
  List<Alone> checkAlone(List<Text> texts) {
    return texts.parallelStream().map(this::checkAlone).toList();
  }

  private Alone checkAlone(Text text) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    Settings settings =
        new Settings(
            Settings.DEFAULT.language(),
            Settings.DEFAULT.format(),
            Settings.DEFAULT.selection(),
            1);
    List<Checked> checked = new ArrayList<>();
    copydesk.check(List.of(new TextInput(text.name(), bytes)), settings, checked::add);
    return new Alone(
        checked.get(0).article().orElseThrow(),
        checked.get(0).findings().stream().map(Hit::of).toList());
  }
}
