package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * What came of the examples in a file of rules: each rule is to find the incorrect ones, at the
 * marked place and with the given corrections, and to leave the correct ones alone.
 *
 * @param rules how many rules the file has
 * @param examples how many examples
 * @param failures a line for each example that failed, with file and line
 */
public record Trial(int rules, int examples, List<String> failures) {
  public Trial {
    failures = List.copyOf(failures);
  }

  /** Tries a file's rules; loads LanguageTool. */
  public static Trial of(RuleFile file) {
    Language language = Variety.of(file.language()).orElseThrow();
    Trier trier = new Trier(JavaRules.newToolWithoutRules(language), file.rulesFor(language));
    List<String> failures = new ArrayList<>();
    for (RuleExample example : file.examples()) {
      trier
          .failure(example)
          .ifPresent(line -> failures.add(file.name() + ":" + example.line() + ": " + line));
    }
    return new Trial(file.rules().size(), file.examples().size(), failures);
  }

  /** A place in an example and what a rule would write there. */
  private record Match(int start, int end, List<String> suggestions) {}

  /** Tries one example after another. */
  private static final class Trier {
    private final JLanguageTool tool;
    private final List<AbstractPatternRule> rules;
    private final Guard guard = new Guard(new Clock());

    Trier(JLanguageTool tool, List<AbstractPatternRule> rules) {
      this.tool = tool;
      this.rules = rules;
    }

    Optional<String> failure(RuleExample example) {
      List<Match> matches = new ArrayList<>();
      guard.begin();
      try {
        for (AbstractPatternRule rule : rules) {
          if (rule.getFullId().equals(example.rule()) || rule.getId().equals(example.rule())) {
            matches.addAll(matches(rule, example.plain()));
          }
        }
      } finally {
        guard.end();
      }
      Optional<String> trouble = guard.troubles().values().stream().findFirst();
      return trouble
          .or(() -> verdict(example, matches))
          .map(what -> example.rule() + " " + what + ": " + Message.oneLine(example.text()));
    }

    private List<Match> matches(AbstractPatternRule rule, String text) {
      List<Match> matches = new ArrayList<>();
      int offset = 0;
      for (AnalyzedSentence sentence : sentences(text)) {
        for (RuleMatch match : guard.run(rule, () -> GuardedRule.match(rule, sentence))) {
          matches.add(
              new Match(
                  offset + match.getFromPos(),
                  offset + match.getToPos(),
                  match.getSuggestedReplacements()));
        }
        offset += sentence.getCorrectedTextLength();
      }
      return matches;
    }

    private List<AnalyzedSentence> sentences(String text) {
      try {
        return tool.analyzeText(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Optional<String> verdict(RuleExample example, List<Match> matches) {
    String text = example.plain();
    if (example.kind() == RuleExample.Kind.CORRECT) {
      return matches.stream()
          .findFirst()
          .map(match -> "finds `" + in(text, match) + "` in a correct example");
    }
    if (matches.isEmpty()) {
      return Optional.of("finds nothing");
    }
    if (example.kind() == RuleExample.Kind.TRIGGERS_ERROR || !example.isMarked()) {
      return Optional.empty();
    }
    List<Match> there =
        matches.stream()
            .filter(match -> match.start() == example.start() && match.end() == example.end())
            .toList();
    if (there.isEmpty()) {
      return Optional.of(
          "finds `"
              + in(text, matches.get(0))
              + "` where `"
              + text.substring(example.start(), example.end())
              + "` is marked");
    }
    List<String> expected = withoutEmptyOne(example.corrections());
    if (example.corrections().isEmpty()
        || there.stream()
            .anyMatch(match -> withoutEmptyOne(match.suggestions()).equals(expected))) {
      return Optional.empty();
    }
    return Optional.of(
        "suggests " + words(there.get(0).suggestions()) + ", not " + words(expected));
  }

  /** A correction of nothing means that there is to be none. */
  private static List<String> withoutEmptyOne(List<String> corrections) {
    return corrections.equals(List.of("")) ? List.of() : corrections;
  }

  private static String words(List<String> suggestions) {
    return suggestions.isEmpty()
        ? "nothing"
        : suggestions.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
  }

  private static String in(String text, Match match) {
    return text.substring(match.start(), Math.min(match.end(), text.length()));
  }
}
