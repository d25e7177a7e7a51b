package dev.copydesk.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.config.LanguageChoice;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.FixOutcome;
import dev.copydesk.run.Fixed;
import dev.copydesk.run.Input;
import dev.copydesk.run.Settings;
import dev.copydesk.run.TextInput;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.FakeEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known stays known wherever it goes, and one new slip among ten thousand is seen. */
final class BaselineTest {
  private static final int ARTICLES = 2_000;

  /** Each is found once, by one rule. */
  private static final List<String> SLIPS =
      List.of(
          "The %s crew waited for a hour at the gate of the yard.",
          "They passed an large port on the %s coast after midnight.",
          "The keeper of the %s light saw an ferry on the horizon.",
          "It was a empty hall when the %s choir came in.",
          "A old boat lay on the %s shore for most of the winter.");

  private static final Copydesk COPYDESK = new Copydesk(RuleCatalog.load(), FakeEngine.silent());
  private static final Settings SETTINGS =
      new Settings(
          LanguageChoice.DEFAULT,
          Optional.empty(),
          new Selection(List.of("wording/article-clash"), List.of()),
          2);

  private static final List<String> TEXTS = new ArrayList<>();
  private static Baseline baseline = Baseline.EMPTY;

  @TempDir private Path folder;

  @BeforeAll
  static void write() {
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder text = new StringBuilder();
      for (String slip : SLIPS) {
        text.append("The men of the harbour had seen worse, and said so to each other. ");
        text.append(String.format(slip, name(i))).append(" Nobody was hurt.\n\n");
      }
      TEXTS.add(text.toString());
    }
    BaselineUpdate update = COPYDESK.update(Baseline.EMPTY);
    check(inputs(TEXTS, "a", ".md")).forEach(each -> update.add(each.name(), each));
    baseline = update.result(false, path -> true);
  }

  /** A word for a number. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder("Br");
    for (int rest = number + 100; rest > 0; rest /= 10) {
      name.append(
          List.of("ol", "an", "em", "us", "ar", "in", "ud", "ek", "os", "il").get(rest % 10));
    }
    return name.toString();
  }

  @Test
  void tenThousandFindingsAreKnown() throws SourceException {
    assertThat(baseline.size()).isEqualTo(5 * ARTICLES);

    Path file = folder.resolve("baseline.json");
    baseline.write(file);
    Baseline read = Baseline.read(file);

    assertThat(read.all()).isEqualTo(baseline.all());
    assertThat(fresh(read, inputs(TEXTS, "a", ".md"))).isEmpty();
  }

  @Test
  void oneNewSlipInAnOldParagraphIsOne() {
    List<String> texts = new ArrayList<>(TEXTS);
    texts.set(700, texts.get(700).replaceFirst("Nobody was hurt", "Nobody saw a accident"));

    List<Checked> fresh = fresh(baseline, inputs(texts, "a", ".md"));

    assertThat(fresh).hasSize(1);
    assertThat(fresh.get(0).name()).isEqualTo("a700.md");
    assertThat(fresh.get(0).findings()).hasSize(1);
  }

  @Test
  void theSameSlipOnceMoreIsOne() {
    List<String> texts = new ArrayList<>(TEXTS);
    texts.set(9, texts.get(9) + texts.get(700).substring(0, texts.get(700).indexOf("\n\n")) + "\n");

    assertThat(
            fresh(baseline, inputs(texts, "a", ".md")).stream()
                .flatMap(each -> each.findings().stream()))
        .hasSize(1);
  }

  @Test
  void reorderedArticlesHaveNothingNew() {
    List<String> texts = new ArrayList<>(TEXTS);
    Collections.shuffle(texts, new Random(7));

    assertThat(fresh(baseline, inputs(texts, "a", ".md"))).isEmpty();
  }

  @Test
  void renamedArticlesInAnotherFormatHaveNothingNew() {
    assertThat(fresh(baseline, inputs(TEXTS, "renamed/", ".txt"))).isEmpty();
  }

  @Test
  void reflowedAndMarkedUpArticlesHaveNothingNew() {
    List<String> texts = new ArrayList<>();
    for (String text : TEXTS) {
      StringBuilder reflowed = new StringBuilder();
      int column = 0;
      for (String word : text.split(" ", -1)) {
        boolean breaks = column + word.length() > 50 && !word.contains("\n");
        reflowed.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
        column = breaks || word.contains("\n") ? word.length() : column + word.length() + 1;
      }
      texts.add(reflowed.toString().replace("harbour", "**harbour**").replace("crew", "*crew*"));
    }
    assertThat(texts.get(0)).isNotEqualTo(TEXTS.get(0)).contains("said so\nto each other");

    assertThat(fresh(baseline, inputs(texts, "a", ".md"))).isEmpty();
  }

  @Test
  void fixLeavesWhatIsKnownAlone() {
    String text = TEXTS.get(3) + "It was an good day, and a old man said so.\n";

    assertThat(fixed(baseline, text))
        .isEqualTo(TEXTS.get(3) + "It was a good day, and an old man said so.\n");
    assertThat(fixed(Baseline.EMPTY, TEXTS.get(3))).isNotEqualTo(TEXTS.get(3));
  }

  @Test
  void anotherFixInItsSentenceDoesNotReviveWhatIsKnown() {
    String text = "They saw an large ship and a old ferry.\n";
    BaselineUpdate update = COPYDESK.update(Baseline.EMPTY);
    List<Checked> checked = check(List.of(input("a.md", text)));
    assertThat(checked.get(0).findings()).hasSize(2);
    update.add(
        "a.md",
        new Checked(
            "a.md",
            checked.get(0).article(),
            checked.get(0).findings().subList(0, 1),
            Optional.empty()));

    assertThat(fixed(update.result(false, path -> true), text))
        .isEqualTo("They saw an large ship and an old ferry.\n");
  }

  @Test
  void updatingAddsAndPruningTakesOut() {
    List<Checked> one = check(List.of(input("a.md", TEXTS.get(1))));
    BaselineUpdate same = COPYDESK.update(baseline);
    one.forEach(each -> same.add("a1.md", each));
    assertThat(same.result(false, path -> true).all()).isEqualTo(baseline.all());
    assertThat(same.added()).isZero();

    List<Checked> mended = check(List.of(input("a.md", "They met an ship.\n")));
    BaselineUpdate more = COPYDESK.update(baseline);
    mended.forEach(each -> more.add("a1.md", each));
    assertThat(more.result(false, path -> true).size()).isEqualTo(baseline.size() + 1);
    assertThat(more.result(true, path -> true).size()).isEqualTo(baseline.size() - 4);
    assertThat(more.added()).isEqualTo(1);
    assertThat(more.removed()).isEqualTo(5);
    assertThat(more.result(true, path -> false).size()).isEqualTo(1);
  }

  @Test
  void aRuleThatIsToldOnceAnArticleIsKnownByItsWords() {
    List<Checked> before = check(List.of(input("a.md", "An hour late. They saw an ship.\n")));
    List<Checked> after = check(List.of(input("a.md", "Now they met an ship too.\n")));
    BaselineUpdate update = new BaselineUpdate(Baseline.EMPTY, rule -> true);
    update.add("a.md", before.get(0));
    Baseline known = update.result(false, path -> true);
    assertThat(known.size()).isEqualTo(1);

    assertThat(new KnownFindings(known, rule -> true).hide(after.get(0)).findings()).isEmpty();
    assertThat(new KnownFindings(known, rule -> false).hide(after.get(0)).findings()).hasSize(1);
  }

  private static String fixed(Baseline known, String text) {
    List<FixOutcome> outcomes = new ArrayList<>();
    COPYDESK.fix(List.of(input("x.md", text)), SETTINGS, false, known, outcomes::add);
    return ((Fixed) outcomes.get(0)).result().after().source().text();
  }

  /** The articles with something new. */
  private static List<Checked> fresh(Baseline known, List<Input> inputs) {
    KnownFindings findings = COPYDESK.known(known);
    return check(inputs).stream()
        .map(findings::hide)
        .filter(each -> !each.findings().isEmpty())
        .toList();
  }

  private static List<Checked> check(List<Input> inputs) {
    List<Checked> results = new ArrayList<>();
    COPYDESK.check(inputs, SETTINGS, results::add);
    return results;
  }

  private static List<Input> inputs(List<String> texts, String prefix, String ending) {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      inputs.add(input(prefix + i + ending, texts.get(i)));
    }
    return inputs;
  }

  private static Input input(String name, String text) {
    return new TextInput(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFileHasOneFindingALine() throws Exception {
    Path file = folder.resolve("b.json");
    baseline.write(file);

    List<String> lines = Files.readAllLines(file);

    assertThat(lines).hasSize(5 * ARTICLES + 2);
    assertThat(lines.get(0)).isEqualTo("{\"copydeskBaseline\": 1, \"findings\": [");
    assertThat(lines.get(1))
        .matches(
            "\\{\"path\": \"a0.md\", \"rule\": \"[a-z/-]+\", \"text\": \"[\\w ]+\","
                + " \"id\": \"[0-9a-f]{16}\"},");
    assertThat(lines.subList(1, lines.size() - 1).stream().map(line -> line.split("\"", 5)[3]))
        .isSorted();
  }
}
