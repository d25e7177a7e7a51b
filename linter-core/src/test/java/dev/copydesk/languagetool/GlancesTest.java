package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.AbstractCompoundRule;
import org.languagetool.rules.AbstractSpecificCaseRule;
import org.languagetool.rules.Rule;

/** What is looked at before a rule is run never keeps a finding from being found. */
final class GlancesTest {
  private static final List<String> FRAMES =
      List.of(
          "We saw %s here.",
          "%s",
          "\u201c%s,\u201d she said.",
          "A well-known %s\u2014and others.",
          "It was (%s) and re 'co' %s's.");

  /** Every how many of a rule's phrases are looked at. */
  private static final int EVERY = 150;

  private final Language english = Variety.of("en-US").orElseThrow();
  private final JLanguageTool tool = JavaRules.newToolWithoutRules(english);
  private final List<Rule> rules = JavaRules.of(english).all();

  @Test
  void aCompoundIsSeen() throws IOException {
    AbstractCompoundRule rule = rule(AbstractCompoundRule.class);
    List<String> compounds =
        rule.getCompoundRuleData().getIncorrectCompounds().stream().sorted().toList();
    Glance glance = new CompoundGlance(rule);
    assertSeen(rule, glance, compounds, Stream.of(" ", "-", " - "));
    assertThat(glance.mayMatch(analyzed("She told him, in March, of the river."))).isFalse();
  }

  @Test
  void aPhraseWithItsOwnCapitalsIsSeen() throws IOException, ReflectiveOperationException {
    AbstractSpecificCaseRule rule = rule(AbstractSpecificCaseRule.class);
    Map<?, ?> all =
        (Map<?, ?>) Internals.get(AbstractSpecificCaseRule.class, "lcToProperSpelling", null);
    List<String> phrases =
        ((Map<?, ?>) Optional.ofNullable(all.get(rule.getClass())).orElseThrow())
            .keySet().stream().map(String.class::cast).sorted().toList();
    Glance glance = CaseGlance.of(rule).orElseThrow();
    assertSeen(rule, glance, phrases, Stream.of(" "));
    assertThat(glance.mayMatch(analyzed("She told him, in March, of the river."))).isFalse();
  }

  private void assertSeen(Rule rule, Glance glance, List<String> phrases, Stream<String> blanks)
      throws IOException {
    int found = 0;
    int every = phrases.size() > EVERY ? EVERY : 1;
    for (String blank : blanks.toList()) {
      for (int i = 0; i < phrases.size(); i += every) {
        for (String phrase : variants(phrases.get(i).replace(" ", blank))) {
          AnalyzedSentence sentence =
              analyzed(FRAMES.get((i + phrase.length()) % FRAMES.size()).replace("%s", phrase));
          if (rule.match(sentence).length > 0) {
            found++;
            assertThat(glance.mayMatch(sentence)).as(sentence.getText()).isTrue();
          }
        }
      }
    }
    assertThat(found).isPositive();
  }

  private static List<String> variants(String phrase) {
    List<String> variants = new ArrayList<>(List.of(phrase, phrase.toUpperCase(Locale.ROOT)));
    variants.add(Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1));
    return variants;
  }

  private AnalyzedSentence analyzed(String sentence) throws IOException {
    return tool.getAnalyzedSentence(sentence);
  }

  private <T extends Rule> T rule(Class<T> type) {
    return rules.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }
}
