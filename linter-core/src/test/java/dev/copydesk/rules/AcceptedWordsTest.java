package dev.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.evidence.Profile;
import dev.copydesk.evidence.Vocabulary;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rules.naming.PreferredName;
import dev.copydesk.rules.wording.RejectedWord;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A word that no dictionary has is no damage if the house accepts it. */
final class AcceptedWordsTest {
  @Test
  void noRuleTakesAnAcceptedWordForDamage() {
    List<String> broken = new ArrayList<>();
    int silenced = 0;
    for (Rule rule : RuleCatalog.load().rules()) {
      if (rule.info().group().equals("encoding")
          || rule instanceof RejectedWord
          || rule instanceof PreferredName) {
        // Characters are wrong in whatever word, and what a house rejects it does not accept.
        continue;
      }
      for (RuleCase one : RuleCase.read(RuleCasesTest.caseFile(rule))) {
        Article article = Linting.article(one.text(), one.dialect());
        for (Finding finding : Linting.lint(one.style(), article, rule)) {
          Optional<String> word = unknownWord(article, finding);
          if (word.isPresent()) {
            silenced++;
            List<Finding> left = Linting.lint(accepting(word.get()), article, rule);
            if (left.stream().anyMatch(each -> each.span().equals(finding.span()))) {
              broken.add(rule.info().id() + ": " + word.get());
            }
          }
        }
      }
    }
    assertThat(silenced).isGreaterThan(100);
    assertThat(broken).isEmpty();
  }

  private static HouseStyle accepting(String word) {
    return new HouseStyle(Profile.AS_DOCUMENT, Vocabulary.of(List.of(word), Map.of()), List.of());
  }

  /** The word that a finding is about, if it is one that the dictionary lacks. */
  private static Optional<String> unknownWord(Article article, Finding finding) {
    for (Block block : article.blocks()) {
      for (Token token : block.tokens()) {
        if (token.isWord()
            && block.span(token.start(), token.end()).equals(finding.span())
            && !Lexicon.english().knows(token.text())) {
          return Optional.of(token.text());
        }
      }
    }
    return Optional.empty();
  }
}
