package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.languagetool.prepared.Preparation;
import dev.copydesk.languagetool.prepared.PreparedRules;
import dev.copydesk.languagetool.sieve.PatternSieve;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.languagetool.Language;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** With prepared rules LanguageTool finds what it finds with those it reads, in the same order. */
final class PreparedCheckTest {
  /** Sentences to a text: in one text rules are made for another sentence than they match. */
  private static final int TOGETHER = 20;

  @BeforeAll
  static void prepare() throws Exception {
    Preparation.ensure();
  }

  @Test
  void findingsAreTheSame() throws IOException {
    compare("en-US", 60);
  }

  @Test
  @Tag("benchmark")
  void findingsAreTheSameOnAllExamples() throws IOException {
    compare("en-US", 1);
    compare("en-GB", 1);
  }

  private static void compare(String tag, int step) throws IOException {
    Language language = Variety.of(tag).orElseThrow();
    MoreRules more = new MoreRules(language, List.of(), Optional.empty());
    Checker reading =
        new Checker(language, more, Optional.empty(), new PatternSieve(), new RecentSentences());
    PatternSieve sieve = new PatternSieve();
    Optional<PreparedRules> prepared = PreparedRules.of(language, sieve);
    assertThat(prepared).isPresent();
    Checker quick = new Checker(language, more, prepared, sieve, new RecentSentences());
    Set<RuleKey> keys = new LinkedHashSet<>();
    List<String> examples = new ArrayList<>();
    for (Rule rule : reading.rules()) {
      keys.add(RuleKey.of(rule));
      for (IncorrectExample example : rule.getIncorrectExamples()) {
        examples.add(example.getExample().replaceAll("</?marker>", ""));
      }
    }
    Set<RuleKey> on = keys.stream().filter(RuleKey::onByDefault).collect(Collectors.toSet());
    int found = 0;
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < examples.size(); i += step) {
      chosen.add(examples.get(i));
    }
    List<String> texts = texts();
    for (int i = 0; i < chosen.size(); i += TOGETHER) {
      texts.add(String.join("\n\n", chosen.subList(i, Math.min(chosen.size(), i + TOGETHER))));
    }
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Set<RuleKey> some = i % 2 == 0 ? keys : on;
      List<String> expected = lines(reading.check(text, some, new SpareThreads()));
      assertThat(String.join("\n", lines(quick.check(text, some, new SpareThreads()))))
          .isEqualTo(String.join("\n", expected));
      found += expected.size();
    }
    assertThat(found).isGreaterThan(chosen.size());
  }

  /** A text for each kind of damage, and some without. */
  private static List<String> texts() throws IOException {
    try (InputStream file = PreparedCheckTest.class.getResourceAsStream("sameness.txt")) {
      return new ArrayList<>(
          List.of(
              new String(file.readAllBytes(), StandardCharsets.UTF_8)
                  .strip()
                  .split("\n----\n", -1)));
    }
  }

  private static List<String> lines(List<RuleMatch> matches) {
    return matches.stream()
        .map(
            match ->
                match.getRule().getFullId()
                    + " "
                    + match.getFromPos()
                    + "-"
                    + match.getToPos()
                    + " "
                    + match.getMessage()
                    + " "
                    + match.getShortMessage()
                    + " "
                    + match.getType()
                    + " "
                    + match.getSuggestedReplacements())
        .toList();
  }

  @Test
  void rulesAreKnownAndExplainedAlike() {
    Language language = Variety.of("en-US").orElseThrow();
    MoreRules more = new MoreRules(language, List.of(), Optional.empty());
    Checker reading =
        new Checker(language, more, Optional.empty(), new PatternSieve(), new RecentSentences());
    LoadedLanguage quick = new LoadedLanguage(more);

    assertThat(quick.keys())
        .containsExactlyInAnyOrderElementsOf(
            reading.rules().stream().map(RuleKey::of).collect(Collectors.toSet()));
    Explanation explanation = new Explanation(Curation.load());
    Set<String> ids = new LinkedHashSet<>();
    reading.rules().forEach(rule -> ids.add(rule.getId()));
    List<String> every = List.copyOf(ids);
    for (int i = 0; i < every.size(); i += 100) {
      String id = every.get(i);
      List<Rule> read =
          reading.rules().stream()
              .filter(rule -> rule.getId().equals(id))
              .sorted(Comparator.comparing(rule -> !RuleKey.isOnByDefault(rule)))
              .toList();
      assertThat(explanation.of(id, quick.rules(id), false))
          .isEqualTo(explanation.of(id, read, false));
    }
  }
}
