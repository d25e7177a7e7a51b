package dev.copydesk.languagetool;

import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

/**
 * A program of its own: compares what LanguageTool finds by itself with what it finds with what we
 * give it, in whole corpora, and prints what differs.
 *
 * <p>For each corpus it prints how many texts and findings there were and how many of either are
 * not the same; at the end it fails if any is not.
 */
final class SamenessReport {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final BothFindings both;
  private final String tag;
  private int different;

  private SamenessReport(BothFindings both, String tag) {
    this.both = both;
    this.tag = tag;
  }

  /**
   * Compares.
   *
   * @param args a dialect's tag; {@code every} for all rules, {@code usual} for those that are on;
   *     and the names of folders of the corpora, {@code typo-commits}, or {@code examples} for
   *     LanguageTool's own. A name with {@code /n} behind it is read by every n-th text.
   */
  public static void main(String[] args) throws Exception {
    int different = 0;
    try (BothFindings both = new BothFindings(args[1].equals("every"))) {
      SamenessReport report = new SamenessReport(both, args[0]);
      for (String name : Arrays.copyOfRange(args, 2, args.length)) {
        String[] parts = name.split("/", 2);
        int step = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
        report.compare(parts[0], texts(parts[0], args[0]), step);
      }
      different = report.different;
    }
    if (different > 0) {
      throw new AssertionError(different + " texts differ");
    }
  }

  private static Map<String, String> texts(String name, String tag) throws IOException {
    return switch (name) {
      case "typo-commits" -> pairs();
      case "examples" -> examples(tag);
      default -> articles(name);
    };
  }

  private static Map<String, String> articles(String folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path article : SharedTexts.articles("corpora/" + folder)) {
      texts.put(
          article.getFileName().toString(), Files.readString(article, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static Map<String, String> pairs() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    List<String> lines = Files.readAllLines(SharedTexts.path("corpora/typo-commits/pairs.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      texts.put(fields[0] + " input", fields[3]);
      texts.put(fields[0] + " expected", fields[4]);
    }
    return texts;
  }

  private static Map<String, String> examples(String tag) {
    Map<String, String> texts = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Rule rule : new JLanguageTool(Languages.getLanguageForShortCode(tag)).getAllRules()) {
      List<String> examples = new ArrayList<>();
      rule.getIncorrectExamples().forEach(example -> examples.add(example.getExample()));
      rule.getCorrectExamples().forEach(example -> examples.add(example.getExample()));
      for (String example : examples) {
        if (seen.add(example)) {
          texts.put(
              String.format("%s %06d", rule.getFullId(), seen.size()),
              example.replaceAll("</?marker>", ""));
        }
      }
    }
    return texts;
  }

  private void compare(String name, Map<String, String> texts, int step) {
    int read = 0;
    int findings = 0;
    int differing = 0;
    int number = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (number++ % step != 0) {
        continue;
      }
      CompletableFuture<List<String>> plain =
          CompletableFuture.supplyAsync(() -> both.plain(tag, text.getValue()));
      List<String> ours = both.ours(tag, text.getValue());
      List<String> theirs = plain.join();
      read++;
      findings += theirs.size();
      if (!ours.equals(theirs)) {
        differing++;
        print(text.getKey(), theirs, ours);
      }
    }
    different += differing;
    out.println(
        String.format(
            "%s\t%s\t%d texts\t%d findings\t%d texts differ",
            tag, name, read, findings, differing));
  }

  private void print(String text, List<String> theirs, List<String> ours) {
    List<String> lost = new ArrayList<>(theirs);
    lost.removeAll(ours);
    List<String> added = new ArrayList<>(ours);
    added.removeAll(theirs);
    lost.forEach(line -> out.println(text + "\t- " + line));
    added.forEach(line -> out.println(text + "\t+ " + line));
    if (lost.isEmpty() && added.isEmpty()) {
      out.println(text + "\tanother order");
    }
  }
}
