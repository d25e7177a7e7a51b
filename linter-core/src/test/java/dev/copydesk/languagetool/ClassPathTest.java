package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Dialect;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;

/** The class path holds what LanguageTool's English needs, and no more. */
final class ClassPathTest {
  @Test
  void everyJarIsExpected() throws IOException {
    Set<String> jars = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String name = Path.of(entry).getFileName().toString();
      if (name.endsWith(".jar") && !entry.contains("surefire")) {
        jars.add(name.replaceFirst("-\\d.*", ""));
      }
    }
    try (InputStream in =
        Objects.requireNonNull(ClassPathTest.class.getResourceAsStream("class-path.txt"))) {
      List<String> expected =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      assertThat(jars).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** The examples are those that LanguageTool's authors give for each rule. */
  @Test
  void everyRuleFindsTheClassesItNeeds() throws IOException {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(Dialect.EN_US.tag()));
    int examples = 0;
    for (Rule rule : tool.getAllRules()) {
      for (IncorrectExample example : rule.getIncorrectExamples()) {
        run(tool, rule, example.getExample().replaceAll("</?marker>", ""));
        examples++;
      }
    }
    assertThat(examples).isGreaterThan(9_000);
  }

  private static void run(JLanguageTool tool, Rule rule, String text) throws IOException {
    List<AnalyzedSentence> sentences = tool.analyzeText(text);
    Stream<RuleMatch> matches;
    if (rule instanceof TextLevelRule textLevel) {
      matches =
          Stream.of(textLevel.match(sentences, new AnnotatedTextBuilder().addText(text).build()));
    } else {
      matches = Stream.empty();
      for (AnalyzedSentence sentence : sentences) {
        matches = Stream.concat(matches, Stream.of(rule.match(sentence)));
      }
    }
    assertThat(matches.map(match -> match.getSuggestedReplacements().size())).isNotNull();
  }
}
