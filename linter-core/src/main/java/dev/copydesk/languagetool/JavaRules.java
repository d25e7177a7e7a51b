package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;

/**
 * The rules of a language that are written in Java.
 *
 * @param before those that LanguageTool runs before the rules of its files
 * @param behind those that it runs after them
 */
record JavaRules(List<Rule> before, List<Rule> behind, UserConfig config) {
  /** All of them, as a new checker of LanguageTool would have them. */
  static JavaRules of(Language language) {
    ResourceBundle messages = JLanguageTool.getMessageBundle(language);
    UserConfig config = new UserConfig();
    try {
      List<Rule> before =
          new ArrayList<>(language.getRelevantRules(messages, null, null, List.of()));
      before.addAll(language.getRelevantRulesGlobalConfig(messages, null, null, null, List.of()));
      return new JavaRules(
          before,
          language.getRelevantLanguageModelCapableRules(
              messages, null, null, config, null, List.of()),
          config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** They, in a new list. */
  List<Rule> all() {
    List<Rule> all = new ArrayList<>(before);
    all.addAll(behind);
    return all;
  }

  /** A checker of LanguageTool that has no rules, only what sees the words of a text. */
  static JLanguageTool newToolWithoutRules(Language language) {
    return new JavaRules(List.of(), List.of(), new UserConfig()).newTool(language);
  }

  /** A checker of LanguageTool that has them alone. */
  ReplayingTool newTool(Language language) {
    return new ReplayingTool(language, config, all());
  }
}
