package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.injection.Damage;
import dev.copydesk.injection.Damages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Prose within markup is damaged at random places; the safe fixes give it back as often as where it
 * stands alone, and no byte besides.
 */
final class MarkupInjectionTest {
  private static final long SEED = 4;
  private static final int OF_EACH_CLASS = 12;
  private static final int TRIES = 12;
  private static final int SHORTEST = 140;

  /** By how many of a hundred the two may differ. */
  private static final double LEEWAY = 2;

  /** What plain text is left with where markup was; in markup it means something. */
  private static final Set<String> ABOUT_MARKUP =
      Set.of("encoding/html-entity", "residue/markup", "spacing/file-hygiene");

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void isUndoneInDocumentsOfOurs(Format format) {
    compare(format, Documents.own(format));
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void isUndoneInRealDocuments(Format format) {
    compare(format, Documents.shared(format));
  }

  /** How many of the injections of safe classes were undone. */
  private static final class Count {
    private int injected;
    private int inMarkup;
    private int alone;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
  }

  private static void compare(Format format, List<Article> documents) {
    List<Article> clean = documents.stream().filter(MarkupInjectionTest::isClean).toList();
    assertThat(clean).isNotEmpty();
    Count count = new Count();
    Random random = new Random(SEED);
    for (Damage damage : Damages.all()) {
      boolean collapses = format == Format.HTML && damage.name().equals("double blank");
      if (damage.safe() && !collapses && !ABOUT_MARKUP.contains(damage.rule())) {
        inject(damage, clean, random, count);
      }
    }
    double inMarkup = 100.0 * count.inMarkup / count.injected;
    double alone = 100.0 * count.alone / count.injected;
    System.out.printf(
        Locale.ROOT,
        "%-9s %d documents, %d injections: %.1f %% undone in markup, %.1f %% alone, %d wrong%n",
        format.label(),
        clean.size(),
        count.injected,
        inMarkup,
        alone,
        count.wrong.size());
    assertThat(count.wrong).isEmpty();
    assertThat(count.injected).isGreaterThan(200);
    assertThat(inMarkup).as("%s", count.missed).isGreaterThanOrEqualTo(alone - LEEWAY);
  }

  private static boolean isClean(Article article) {
    return Documents.mend(article).equals(article.source().text());
  }

  private static void inject(Damage damage, List<Article> documents, Random random, Count count) {
    int injected = 0;
    for (int i = 0; i < OF_EACH_CLASS * TRIES && injected < OF_EACH_CLASS; i++) {
      Article document = documents.get(random.nextInt(documents.size()));
      List<Block> blocks = prose(document);
      if (blocks.isEmpty()) {
        continue;
      }
      Block block = blocks.get(random.nextInt(blocks.size()));
      String prose = block.text().replace('\n', ' ');
      Optional<String> injured = injured(damage, prose, random);
      Optional<String> broken = injured.flatMap(each -> broken(document, block, prose, each));
      if (broken.isPresent()) {
        injected++;
        count.injected++;
        judge(damage, document, broken.get(), prose, injured.orElseThrow(), count);
      }
    }
  }

  private static List<Block> prose(Article document) {
    return document.blocks().stream()
        .filter(block -> block.isRunningText() && block.text().length() >= SHORTEST)
        .toList();
  }

  /** The words damaged within; empty if the damage is about lines or paragraphs. */
  private static Optional<String> injured(Damage damage, String words, Random random) {
    return damage
        .injure(words + "\n", random)
        .filter(text -> text.indexOf('\n') == text.length() - 1)
        .map(text -> text.substring(0, text.length() - 1))
        .filter(text -> objects(text) == objects(words));
  }

  /** What is no prose cannot be written as the words that stand for it. */
  private static long objects(String text) {
    return text.chars().filter(c -> c == Block.OBJECT).count();
  }

  /** The document with the damage written as its markup writes it; empty if it cannot be. */
  private static Optional<String> broken(
      Article document, Block block, String words, String injured) {
    String source = document.source().text();
    Optional<String> broken =
        block
            .rewrite(block.span(0, words.length()), inLines(block.text(), words, injured), source)
            .map(changes -> Documents.with(changes, source));
    // What is written must be what is read, with the markup that was there.
    int longer = injured.length() - words.length();
    return broken.filter(
        text ->
            text.length() == source.length() + longer
                && Documents.with(document, text).blocks().stream()
                    .anyMatch(
                        each ->
                            each.text().replace('\n', ' ').equals(injured)
                                && each.marks() == block.marks()
                                && isTakenBack(each, block.text(), text, source)));
  }

  /**
   * Damage on both sides of a mark may carry the mark along; what was meant is then anybody's
   * guess.
   */
  private static boolean isTakenBack(Block broken, String words, String text, String source) {
    return broken
        .rewrite(broken.span(0, broken.text().length()), words, text)
        .map(changes -> Documents.with(changes, text))
        .filter(source::equals)
        .isPresent();
  }

  /** The injured words with line breaks again where the block has them. */
  private static String inLines(String text, String words, String injured) {
    int shorter = Math.min(words.length(), injured.length());
    int start = 0;
    while (start < shorter && words.charAt(start) == injured.charAt(start)) {
      start++;
    }
    int back = 0;
    while (back < shorter - start
        && words.charAt(words.length() - 1 - back) == injured.charAt(injured.length() - 1 - back)) {
      back++;
    }
    return text.substring(0, start)
        + injured.substring(start, injured.length() - back)
        + text.substring(text.length() - back);
  }

  private static void judge(
      Damage damage, Article document, String broken, String words, String injured, Count count) {
    String text = document.source().text();
    String mended = Documents.mend(Documents.with(document, broken));
    String plain = document.text().replace(Block.OBJECT, 'X').replaceAll("(?<!\n)\n(?!\n)", " ");
    String wholeWords = words.replace(Block.OBJECT, 'X');
    String alone = plain.replace(wholeWords, injured.replace(Block.OBJECT, 'X'));
    String aloneMended = Documents.mend(Documents.article("alone.txt", alone, Format.TEXT));
    boolean undoneAlone = aloneMended.contains(wholeWords);
    count.alone += undoneAlone ? 1 : 0;
    if (mended.equals(text) || isReadAlike(document, mended)) {
      count.inMarkup++;
    } else if (!mended.equals(broken) && !isHalfway(text, broken, mended)) {
      count.wrong.add(damage.name() + ": `" + injured + "` => " + difference(text, mended));
    } else if (undoneAlone) {
      count.missed.add("\n" + damage.name() + ": " + difference(text, broken));
    }
  }

  /** Damage may have struck a reference or a line's end, which come back as what they mean. */
  private static boolean isReadAlike(Article document, String text) {
    Article mended = Documents.with(document, text);
    return words(mended).equals(words(document)) && marks(mended) == marks(document);
  }

  /** Of damage in several places some may be left, such as one in the name of a file. */
  private static boolean isHalfway(String text, String broken, String mended) {
    String[] whole = text.split("\\s+", -1);
    String[] damaged = broken.split("\\s+", -1);
    String[] now = mended.split("\\s+", -1);
    if (whole.length != now.length || damaged.length != now.length) {
      return false;
    }
    for (int i = 0; i < now.length; i++) {
      if (!now[i].equals(whole[i]) && !now[i].equals(damaged[i])) {
        return false;
      }
    }
    return true;
  }

  /** Where an article mixes apostrophes, one that was lost comes back as most of them are. */
  private static String words(Article article) {
    return article.text().replaceAll("\\s+", " ").replace('\u2019', '\'');
  }

  private static int marks(Article article) {
    return article.blocks().stream().mapToInt(Block::marks).sum();
  }

  /** What stands in another text where it differs from one. */
  private static String difference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    String there = other.substring(Math.max(0, at - 40), Math.min(other.length(), at + 40));
    return "`" + there + "`";
  }
}
