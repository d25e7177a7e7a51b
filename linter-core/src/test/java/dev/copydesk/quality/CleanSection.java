package dev.copydesk.quality;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Severity;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Edited text, where nearly every finding is a false alarm. */
final class CleanSection implements Section {
  private static final List<String> CORPORA =
      List.of("clean-plain", "pud", "clean-md", "clean-adoc", "clean-html", "clean-rst");

  private static final int MOST = 25;

  @Override
  public void measure(Tools tools, Options options, Page page) throws IOException {
    Listing listing = tools.listing("clean", options);
    Map<String, Loudness> perRule = new TreeMap<>();
    Map<String, Loudness> rawPerRule = new TreeMap<>();
    List<List<String>> rows = new ArrayList<>();
    Loudness all = new Loudness();
    for (String corpus : CORPORA) {
      Loudness loudness = new Loudness();
      List<Path> files = options.sample(SharedTexts.articles("corpora/" + corpus));
      List<Checked> results = tools.ours().check(files);
      List<String> texts = results.stream().map(CleanSection::prose).toList();
      List<List<Hit>> raw = tools.raw().check(texts);
      for (int i = 0; i < files.size(); i++) {
        loudness.words += new StringTokenizer(texts.get(i)).countTokens();
        loudness.raw += raw.get(i).size();
        raw.get(i).forEach(hit -> count(rawPerRule, hit).raw++);
        String name = SharedTexts.path("corpora").relativize(files.get(i)).toString();
        for (Hit hit : results.get(i).findings().stream().map(Hit::of).toList()) {
          loudness.add(hit);
          count(perRule, hit).add(hit);
          list(listing, name, results.get(i), hit);
        }
      }
      all.add(loudness);
      rows.add(loudness.row("`" + corpus + "`"));
    }
    listing.write();
    rows.add(all.row("all"));
    write(page, rows, perRule, rawPerRule, all.words);
  }

  private static Loudness count(Map<String, Loudness> perRule, Hit hit) {
    return perRule.computeIfAbsent(hit.rule(), key -> new Loudness());
  }

  /** How loud the tools are; counts of findings, and of edits. */
  private static final class Loudness {
    private long words;
    private int raw;
    private int errors;
    private int warnings;
    private int information;
    private int safeEdits;

    void add(Hit hit) {
      errors += hit.severity() == Severity.ERROR ? 1 : 0;
      warnings += hit.severity() == Severity.WARNING ? 1 : 0;
      information += hit.severity() == Severity.INFO ? 1 : 0;
      safeEdits += hit.safeEdits();
    }

    void add(Loudness other) {
      words += other.words;
      raw += other.raw;
      errors += other.errors;
      warnings += other.warnings;
      information += other.information;
      safeEdits += other.safeEdits;
    }

    int alarms() {
      return errors + warnings;
    }

    List<String> row(String name) {
      return List.of(
          name,
          Page.number(words),
          Page.rateAndCount(raw, words),
          Page.rateAndCount(alarms(), words),
          Page.rateAndCount(alarms() + information, words),
          Page.rateAndCount(safeEdits, words));
    }
  }

  /** What LanguageTool is given: plain text as it is, of markup the prose that Copydesk reads. */
  private static String prose(Checked checked) {
    Article article = checked.article().orElseThrow();
    if (article.format() == Format.TEXT) {
      return article.source().text();
    }
    return article.blocks().stream()
        .filter(block -> block.isRunningText() || block.kind() == Block.Kind.HEADING)
        .map(block -> block.text().replace(Block.OBJECT, '0'))
        .collect(Collectors.joining("\n\n"));
  }

  private static void list(Listing listing, String name, Checked checked, Hit hit) {
    Article article = checked.article().orElseThrow();
    String text = article.source().text();
    String place = name + ":" + article.source().lines().line(hit.span().start());
    String sentence = Listing.sentence(text, hit.span(), hit.readAfter(text));
    listing.add(hit.severity().label(), hit.rule(), place, sentence);
  }

  private static void write(
      Page page,
      List<List<String>> rows,
      Map<String, Loudness> perRule,
      Map<String, Loudness> rawPerRule,
      long words) {
    page.heading(2, "Edited text");
    page.paragraph(
        """
        Findings in 1,000 words, and how many, of text that editors have been over. Of markup raw LanguageTool is \
        given only the prose, as Copydesk reads it, with a `0` for code.""");
    page.table(
        List.of("", "words", "raw", "warning or error", "information included", "safe edits"),
        rows);
    page.paragraph("The loudest rules of Copydesk, in findings:");
    page.table(
        List.of("rule", "error", "warning", "info", "warning or error in 1,000 words"),
        perRule.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Loudness> e) -> -e.getValue().alarms())
                    .thenComparing(e -> -e.getValue().information))
            .limit(MOST)
            .map(e -> row(e.getKey(), e.getValue(), words))
            .toList());
    page.paragraph("The loudest rules of raw LanguageTool:");
    page.table(
        List.of("rule", "findings", "in 1,000 words"),
        rawPerRule.entrySet().stream()
            .sorted(Comparator.comparing((Map.Entry<String, Loudness> e) -> -e.getValue().raw))
            .limit(MOST)
            .map(
                e ->
                    List.of(
                        e.getKey(),
                        Page.number(e.getValue().raw),
                        Page.rate(e.getValue().raw, words)))
            .toList());
  }

  private static List<String> row(String rule, Loudness loudness, long words) {
    return List.of(
        rule,
        Page.number(loudness.errors),
        Page.number(loudness.warnings),
        Page.number(loudness.information),
        Page.rate(loudness.alarms(), words));
  }
}
