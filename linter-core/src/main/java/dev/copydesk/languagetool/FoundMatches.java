package dev.copydesk.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.AnalyzedSentence;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * What rules have found in a text, on whatever thread and in whatever order. LanguageTool is told
 * of it by rules that find it again, in the order in which it would have found it: so it is
 * LanguageTool that moves matches to their places in the text and drops what it has twice.
 */
final class FoundMatches {
  private static final int WHOLE_TEXT = -1;

  private record OfRule(int place, List<RuleMatch> matches) {}

  /** By the numbers of the sentences. */
  private final Map<Integer, List<OfRule>> found = new HashMap<>();

  /**
   * Takes note of what a rule found in the text as a whole.
   *
   * @param place the number of the rule among all
   */
  void addInText(int place, List<RuleMatch> matches) {
    addInSentence(WHOLE_TEXT, place, matches);
  }

  /** Takes note of what a rule found in a sentence of some number. */
  synchronized void addInSentence(int sentence, int place, List<RuleMatch> matches) {
    found.computeIfAbsent(sentence, missing -> new ArrayList<>()).add(new OfRule(place, matches));
  }

  private synchronized RuleMatch[] inOrder(int sentence) {
    return found.getOrDefault(sentence, List.of()).stream()
        .sorted(Comparator.comparingInt(OfRule::place))
        .flatMap(each -> each.matches.stream())
        .toArray(RuleMatch[]::new);
  }

  /**
   * Rules that find it again.
   *
   * @param sentences those of the text, in their order
   */
  RuleSet replay(List<AnalyzedSentence> sentences) {
    IdentityHashMap<AnalyzedSentence, RuleMatch[]> bySentence = new IdentityHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.put(sentences.get(i), inOrder(i));
    }
    return RuleSet.plain(List.of(new InText(inOrder(WHOLE_TEXT)), new InSentences(bySentence)));
  }

  private static final class InSentences extends Rule {
    private final IdentityHashMap<AnalyzedSentence, RuleMatch[]> bySentence;

    InSentences(IdentityHashMap<AnalyzedSentence, RuleMatch[]> bySentence) {
      this.bySentence = bySentence;
    }

    @Override
    public String getId() {
      return "FOUND_IN_SENTENCES";
    }

    @Override
    public String getDescription() {
      return "What rules have found in sentences";
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) {
      return bySentence.getOrDefault(sentence, RuleMatch.EMPTY_ARRAY);
    }
  }

  private static final class InText extends TextLevelRule {
    private final RuleMatch[] matches;

    InText(RuleMatch[] matches) {
      this.matches = matches;
    }

    @Override
    public String getId() {
      return "FOUND_IN_TEXT";
    }

    @Override
    public String getDescription() {
      return "What rules have found in a text as a whole";
    }

    @Override
    public RuleMatch[] match(List<AnalyzedSentence> sentences, AnnotatedText text) {
      return matches;
    }

    /** Has to be there, and is called by nobody. */
    @Override
    @Deprecated
    public RuleMatch[] match(List<AnalyzedSentence> sentences) {
      return matches;
    }

    @Override
    public int minToCheckParagraph() {
      return -1;
    }
  }
}
