package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** Reads an article as a whole or, where LanguageTool does not get through, by paragraphs. */
final class Readings {
  private final LoadedLanguage language;
  private final Set<RuleKey> keys;
  private final SpareThreads spare;
  private final BiConsumer<Prose, List<RuleMatch>> matches;
  private final Set<String> troubles = new TreeSet<>();

  /**
   * @param language whose rules read
   * @param keys which of them
   * @param spare what helps to read
   * @param matches is given what they find in which text, while the checker is there that may look
   *     up suggestions
   */
  Readings(
      LoadedLanguage language,
      Set<RuleKey> keys,
      SpareThreads spare,
      BiConsumer<Prose, List<RuleMatch>> matches) {
    this.language = language;
    this.keys = keys;
    this.spare = spare;
    this.matches = matches;
  }

  /**
   * @param listener is told of the paragraphs that it did not get through, and of rules left out
   * @param gap is told of each of them
   */
  void read(Article article, EngineListener listener, Runnable gap) {
    String name = article.source().name();
    Prose prose = Prose.of(article);
    if (!prose.text().isEmpty() && !tryRead(prose)) {
      for (Block block : prose.blocks()) {
        if (!tryRead(Prose.of(List.of(block)))) {
          int line = article.source().lines().line(block.span(0, 0).start());
          gap.run();
          listener.unchecked(name + ": LanguageTool could not check the paragraph at line " + line);
        }
      }
    }
    for (String line : troubles) {
      gap.run();
      listener.unchecked(name + ": " + line);
    }
  }

  /** Whether LanguageTool got through; its rules are too many for all of them to be sound. */
  private boolean tryRead(Prose prose) {
    try {
      return language.with(
          checker -> {
            matches.accept(prose, checker.check(prose.text(), keys, spare));
            checker.troubles().forEach((rule, what) -> troubles.add(trouble(rule, what)));
            return true;
          });
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return false;
    }
  }

  private static String trouble(Rule rule, String what) {
    return "rule " + Engine.GROUP + "/" + rule.getId() + " " + what + " and was left out here";
  }
}
