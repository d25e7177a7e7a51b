package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Dialect;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the tables say of LanguageTool's rules is said of rules it has. */
final class TablesTest {
  private final Set<RuleKey> keys = SharedEngine.ENGINE.language(Dialect.EN_US).keys();

  @Test
  void everyCuratedRuleExists() {
    Set<String> known = keys.stream().map(RuleKey::id).collect(Collectors.toSet());
    keys.forEach(key -> known.add("category/" + key.category()));
    assertThat(known).containsAll(Curation.load().ids());
  }

  @Test
  void everySafeRuleExistsAndRuns() {
    Set<String> on =
        keys.stream().filter(RuleKey::onByDefault).map(RuleKey::id).collect(Collectors.toSet());
    assertThat(on).containsAll(SafeSuggestions.load().ids());
    assertThat(SharedEngine.ENGINE.safeRules()).allMatch(id -> id.startsWith("languagetool/"));
  }
}
