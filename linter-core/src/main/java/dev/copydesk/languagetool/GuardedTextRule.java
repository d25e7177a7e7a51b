package dev.copydesk.languagetool;

import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;

/** A user's rule for a whole text, such as one that allows a word once, guarded. */
final class GuardedTextRule extends TextLevelRule {
  private final TextLevelRule rule;
  private final Rule original;
  private final Guard guard;

  /**
   * @param rule what is run
   * @param original the rule as the user wrote it
   */
  GuardedTextRule(TextLevelRule rule, Rule original, Guard guard) {
    this.rule = rule;
    this.original = original;
    this.guard = guard;
    GuardedRule.passFor(original, this);
  }

  @Override
  public String getId() {
    return original.getId();
  }

  @Override
  public String getDescription() {
    return original.getDescription();
  }

  @Override
  public RuleMatch[] match(List<AnalyzedSentence> sentences, AnnotatedText text) {
    return guard.run(original, () -> rule.match(sentences, text));
  }

  /** Has to be there, and is called by nobody. */
  @Override
  @Deprecated
  public RuleMatch[] match(List<AnalyzedSentence> sentences) {
    throw new UnsupportedOperationException("a text is matched as a whole");
  }

  @Override
  public int minToCheckParagraph() {
    return rule.minToCheckParagraph();
  }
}
