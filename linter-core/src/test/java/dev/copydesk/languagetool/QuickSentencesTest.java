package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.copydesk.article.Dialect;
import dev.copydesk.testing.RandomText;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.Language;
import org.languagetool.tokenizers.SRXSentenceTokenizer;
import org.languagetool.tokenizers.SentenceTokenizer;

/** Sentences end where LanguageTool has them end. */
final class QuickSentencesTest {
  private static final int MOST_FILES = 60;

  private final Random random = new Random(20);

  /** Before anybody asks LanguageTool, which would have loaded its own. */
  @BeforeAll
  static void load() {
    assertThat(Variety.of("en-US")).isPresent();
  }

  @Test
  void everyDialectHasThem() {
    assumeThat(SentenceRules.document()).as("derived data").isPresent();
    for (Dialect dialect : Dialect.values()) {
      assertThat(Variety.of(dialect.tag()).orElseThrow().getSentenceTokenizer())
          .as(dialect.tag())
          .isInstanceOf(QuickSentences.class);
    }
  }

  @Test
  void endWhereLanguageToolHasThemEnd() {
    RandomText texts = new RandomText(20);
    List<String> all = new ArrayList<>(List.of("", " ", "\n", "\n\n", "One. Two\nThree\n\nFour."));
    for (int i = 0; i < 3_000; i++) {
      all.add(texts.soup(40));
      all.add(texts.noise(40));
    }
    assertSame(all);
  }

  /** What an exception is about, before what would else end a sentence, and behind it. */
  @Test
  void exceptionsAreExceptions() {
    Optional<SrxDocument> made = SentenceRules.document();
    assumeThat(made).as("derived data").isPresent();
    SrxDocument rules = made.orElseThrow();
    List<String> words = new ArrayList<>();
    for (LanguageRule list : rules.getLanguageRuleList("en_two")) {
      for (Rule rule : list.getRuleList()) {
        words.addAll(
            List.of(rule.getAfterPattern().split("[^\\p{L}.]+(?:[bsdwp](?=[^\\p{L}]))?", -1)));
      }
    }
    words.removeIf(word -> word.isEmpty() || word.equals("."));
    assertThat(words).hasSizeGreaterThan(200);
    String[] behind = {" ", ". ", ".  ", ".", "\n", ".\n", ".\" ", ".) ", "! ", "... ", ".\u00A0"};
    String[] then = {"Then", "then", "5", "(a", "\u201CSo", "I", "and"};
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      for (int i = 0; i < 8; i++) {
        text.append(i % 2 == 0 ? word : word.replace(".", ""))
            .append(behind[random.nextInt(behind.length)])
            .append(then[random.nextInt(then.length)])
            .append(i % 3 == 0 ? ". " : " ");
      }
      if (text.length() > 500) {
        texts.add(text.toString());
        text.setLength(0);
      }
    }
    assertSame(texts);
  }

  @Test
  void editedTextsHaveTheSame() throws IOException {
    List<Path> files = SharedTexts.articles("corpora/clean-plain");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < files.size(); i += 1 + files.size() / MOST_FILES) {
      texts.add(new String(Files.readAllBytes(files.get(i)), StandardCharsets.UTF_8));
    }
    assertSame(texts);
  }

  private static void assertSame(List<String> texts) {
    Language english = Variety.of("en-US").orElseThrow();
    SentenceTokenizer own = new SRXSentenceTokenizer(english);
    SentenceTokenizer quick = QuickSentences.orElse(() -> own);
    assumeThat(quick).as("derived data").isNotSameAs(own);
    int ends = 0;
    for (boolean single : new boolean[] {false, true}) {
      own.setSingleLineBreaksMarksParagraph(single);
      quick.setSingleLineBreaksMarksParagraph(single);
      assertThat(quick.singleLineBreaksMarksPara()).isEqualTo(single);
      for (String text : texts) {
        List<String> expected = own.tokenize(text);
        assertThat(quick.tokenize(text)).as(text).isEqualTo(expected);
        ends += expected.size();
      }
    }
    assertThat(ends).isGreaterThan(texts.size());
  }
}
