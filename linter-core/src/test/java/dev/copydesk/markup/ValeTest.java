package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.markup.ValeScenarios.Expected;
import dev.copydesk.source.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What Vale lints is prose here, at the line and column it names, and what it does not is none; but
 * for the differences that are listed with their reasons.
 */
final class ValeTest {
  private static final Path LIST =
      Path.of("src/test/resources/dev/copydesk/markup/vale-differences.tsv");

  /** What the rules look for that find the same words wherever they stand. */
  private static final Map<String, Set<String>> PLAIN =
      Map.of(
          "vale.Annotations", Set.of("NOTE", "TODO", "XXX", "FIXME"),
          "vale.Redundancy", Set.of("ACT test"),
          "Test.Rule", Set.of("Web Source", "web Source", "web source", "BIG needles"),
          "Test.Rule2", Set.of("Asciidoc", "asciidoc"),
          "vale.Editorializing", Set.of("very"),
          "Markup.ID", Set.of("Master", "master"),
          "Vale.Spelling", Set.of());

  /** Rules whose messages name what is to be written and not what they found. */
  private static final Set<String> ADVISING =
      Set.of(
          "LanguageTool.OF_ALL_TIMES",
          "LanguageTool.WOULD_BE_JJ_VB",
          "LanguageTool.ARE_USING",
          "Google.AMPM",
          "Microsoft.AMPM",
          "Microsoft.URLFormat",
          "proselint.DateRedundancy",
          "proselint.But");

  /** A word of prose in a file, by line and column in characters, both from 1. */
  private record Place(int line, int column) {}

  private int compared;
  private final Set<String> differences = new TreeSet<>();

  @Test
  void lintsTheSameWords() throws IOException {
    for (Map.Entry<Path, Set<Expected>> file : ValeScenarios.read().entrySet()) {
      compare(file.getKey(), file.getValue());
    }
    List<String> listed = Files.readAllLines(LIST);
    Set<String> known =
        listed.stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.lastIndexOf('\t')))
            .collect(Collectors.toCollection(TreeSet::new));
    System.out.printf(
        Locale.ROOT,
        "Vale: %d places compared, %d differ (%.1f %% agree)%n",
        compared,
        differences.size(),
        100.0 * (compared - differences.size()) / compared);
    assertThat(differences).isEqualTo(known);
    assertThat(compared).isGreaterThan(400);
  }

  private void compare(Path file, Set<Expected> expected) throws IOException {
    Format format = Format.ofFileName(file.getFileName().toString()).orElseThrow();
    Article article = Documents.article(file.toString(), Files.readString(file), format);
    for (Expected each : expected) {
      compared++;
      Place place = new Place(each.line(), each.column());
      String line = article.source().lines().span(each.line()).in(article.source().text());
      boolean named =
          !ADVISING.contains(each.rule()) && each.tokens().stream().anyMatch(line::contains);
      boolean found =
          named
              ? each.tokens().stream().anyMatch(t -> places(article, t, false).contains(place))
              : isProse(article, place);
      if (!found) {
        differ(file, place, "not here", each.rule() + " " + each.tokens());
      }
    }
    Set<String> rules = expected.stream().map(Expected::rule).collect(Collectors.toSet());
    for (String rule : rules) {
      Set<String> tokens = new TreeSet<>(PLAIN.getOrDefault(rule, Set.of()));
      expected.stream()
          .filter(each -> PLAIN.containsKey(rule) && each.rule().equals(rule))
          .map(Expected::tokens)
          .forEach(all -> all.stream().skip(all.size() - 1).forEach(tokens::add));
      for (String token : tokens) {
        for (Place place : places(article, token, true)) {
          compared++;
          if (expected.stream().noneMatch(each -> isAt(each, place, rule))) {
            differ(file, place, "only here", rule + " [" + token + "]");
          }
        }
      }
    }
  }

  private static boolean isAt(Expected each, Place place, String rule) {
    return each.rule().equals(rule) && each.line() == place.line && each.column() == place.column;
  }

  private void differ(Path file, Place place, String where, String what) {
    String name = file.toString().replaceFirst(".*/(?:testdata/fixtures|vale-styles)/", "");
    differences.add(name + "\t" + place.line + "\t" + place.column + "\t" + where + "\t" + what);
  }

  /** Where some words stand in prose. */
  private static List<Place> places(Article article, String token, boolean whole) {
    String words = token.replaceAll("`[^`]++`", String.valueOf(Block.OBJECT));
    List<Place> places = new ArrayList<>();
    for (Block block : article.blocks()) {
      String text = block.text().replace('\n', ' ').replace('\u00A0', ' ');
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (!whole || (isEdge(text, at) && isEdge(text, at + words.length()))) {
          places.add(place(article, block.span(at, at + words.length()).start()));
        }
      }
    }
    return places;
  }

  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static Place place(Article article, int offset) {
    Lines lines = article.source().lines();
    int line = lines.line(offset);
    int start = lines.span(line).start();
    return new Place(line, article.source().text().codePointCount(start, offset) + 1);
  }

  private static boolean isProse(Article article, Place place) {
    for (Block block : article.blocks()) {
      for (int i = 0; i < block.text().length(); i++) {
        if (place(article, block.span(i, i + 1).start()).equals(place)) {
          return true;
        }
      }
    }
    return false;
  }
}
