package dev.copydesk.languagetool;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.CheckResults;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.RuleMatchListener;
import org.languagetool.ToneTag;
import org.languagetool.UserConfig;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.RuleSet;

/**
 * LanguageTool, told what its rules have found already: it moves the matches to their places in the
 * text, puts them into order and drops what it has twice, as if it had just run the rules.
 */
final class ReplayingTool extends JLanguageTool {
  private static final RuleSet NOTHING = RuleSet.plain(List.of());

  /** What rules have found in the text at hand; nothing in between, for it holds the whole text. */
  private RuleSet replay = NOTHING;

  /** One that reads the files of rules itself. */
  ReplayingTool(Language language) {
    super(language);
  }

  /** One that has some rules alone. */
  ReplayingTool(Language language, UserConfig config, List<Rule> rules) {
    super(language, List.of(), null, null, null, config, true, false, rules);
  }

  /**
   * What there is to say of a text.
   *
   * @param rules all that were run
   * @param found what they found
   */
  List<RuleMatch> matches(
      AnnotatedText text, TextSentences sentences, RuleSet rules, FoundMatches found)
      throws IOException {
    replay = found.replay(sentences.analyzed());
    try {
      return checkInternalWithCustomRules(
              rules,
              text,
              ParagraphHandling.NORMAL,
              null,
              Mode.ALL,
              Level.PICKY,
              Set.of(),
              null,
              sentences.texts(),
              sentences.analyzed())
          .getRuleMatches();
    } finally {
      replay = NOTHING;
    }
  }

  @Override
  protected CheckResults performCheck(
      List<AnalyzedSentence> sentences,
      List<String> texts,
      RuleSet rules,
      ParagraphHandling paragraphs,
      AnnotatedText text,
      RuleMatchListener listener,
      Mode mode,
      Level level,
      boolean remoteToo,
      Set<ToneTag> tones)
      throws IOException {
    return super.performCheck(
        sentences, texts, replay, paragraphs, text, listener, mode, level, remoteToo, tones);
  }
}
