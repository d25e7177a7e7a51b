package dev.copydesk.languagetool;

import dev.copydesk.article.Dialect;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;

/**
 * A program of its own, to be run on the class path of the release: runs LanguageTool's rules over
 * the examples that their authors give, and prints what goes wrong.
 *
 * <p>It prints {@code error}, {@code missed} (an incorrect example that no rule of the id found) or
 * {@code alarm} (a correct example where one did), the id and the example, parted by tabs; at last
 * {@code rules} and {@code examples} with their counts. Rules that are off run for errors alone.
 */
final class OwnExamples {
  private final PrintStream out;
  private final Curation curation = Curation.load();
  private final Set<String> seen = new HashSet<>();
  private int rules;
  private int examples;

  private final boolean all;

  private OwnExamples(PrintStream out, boolean all) {
    this.out = out;
    this.all = all;
  }

  /**
   * Runs the examples.
   *
   * @param args {@code all}, or {@code first} for the first incorrect example of each rule alone
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    OwnExamples run = new OwnExamples(out, args[0].equals("all"));
    // American English first: of the others only what differs is run.
    for (Dialect dialect : Dialect.values()) {
      run.run(new JLanguageTool(Languages.getLanguageForShortCode(dialect.tag())));
    }
    out.println("rules\t" + run.rules);
    out.println("examples\t" + run.examples);
  }

  private void run(JLanguageTool tool) throws IOException {
    // Alternatives in a pattern make several rules of one, which share their examples.
    Map<String, List<Rule>> variants = new LinkedHashMap<>();
    for (Rule rule : tool.getAllRules()) {
      String key = rule.getClass().getName() + " " + rule.getSourceFile() + " " + rule.getFullId();
      variants.computeIfAbsent(key, missing -> new ArrayList<>()).add(rule);
    }
    variants.keySet().removeAll(seen);
    seen.addAll(variants.keySet());
    for (List<Rule> each : variants.values()) {
      rules++;
      RuleKey key = RuleKey.of(each.get(0));
      boolean on = key.onByDefault() && !curation.isOff(key.id(), key.category());
      run(tool, each, on);
    }
  }

  private void run(JLanguageTool tool, List<Rule> variants, boolean on) throws IOException {
    Rule first = variants.get(0);
    for (IncorrectExample example : chosen(first.getIncorrectExamples())) {
      if (!finds(tool, variants, example.getExample()) && on) {
        print("missed", first.getId(), example.getExample());
      }
    }
    if (all) {
      for (CorrectExample example : first.getCorrectExamples()) {
        if (finds(tool, variants, example.getExample()) && on) {
          print("alarm", first.getId(), example.getExample());
        }
      }
    }
  }

  private <T> List<T> chosen(List<T> each) {
    return all || each.isEmpty() ? each : each.subList(0, 1);
  }

  private boolean finds(JLanguageTool tool, List<Rule> variants, String example)
      throws IOException {
    examples++;
    String text = example.replace("<marker>", "").replace("</marker>", "");
    List<AnalyzedSentence> sentences = tool.analyzeText(text);
    boolean found = false;
    for (Rule rule : variants) {
      try {
        found |= suggestions(rule, sentences, text) > 0;
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        print("error", rule.getId(), e + " in: " + text);
      }
    }
    return found;
  }

  /** Whether it found anything; suggestions are looked up when they are read, so read them. */
  private static int suggestions(Rule rule, List<AnalyzedSentence> sentences, String text)
      throws IOException {
    List<RuleMatch> matches = new ArrayList<>();
    if (rule instanceof TextLevelRule textLevel) {
      matches.addAll(
          List.of(textLevel.match(sentences, new AnnotatedTextBuilder().addText(text).build())));
    } else {
      for (AnalyzedSentence sentence : sentences) {
        matches.addAll(List.of(rule.match(sentence)));
      }
    }
    return matches.stream().mapToInt(match -> 1 + match.getSuggestedReplacements().size()).sum();
  }

  private void print(String what, String id, String example) {
    out.println(what + "\t" + id + "\t" + example.replaceAll("\\s+", " "));
  }
}
