package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.injection.Damage;
import dev.copydesk.injection.Damages;
import dev.copydesk.source.Span;
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
    Count count = new Count();
    Random random = new Random(SEED);
    for (Damage damage : Damages.all()) {
      if (damage.safe() && !ABOUT_MARKUP.contains(damage.rule())) {
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
      List<Span> passages = Documents.passages(document, SHORTEST);
      if (passages.isEmpty()) {
        continue;
      }
      Span passage = passages.get(random.nextInt(passages.size()));
      String text = document.source().text();
      Optional<String> injured = injured(damage, passage.in(text), random);
      if (injured.isPresent()) {
        injected++;
        count.injected++;
        judge(damage, document, passage, injured.get(), count);
      }
    }
  }

  /** The passage damaged within; empty if the damage is about lines or paragraphs. */
  private static Optional<String> injured(Damage damage, String passage, Random random) {
    return damage
        .injure(passage + "\n", random)
        .filter(text -> text.endsWith("\n") && text.indexOf('\n') == text.length() - 1)
        .map(text -> text.substring(0, text.length() - 1))
        .filter(
            text -> !text.equals(passage) && text.chars().noneMatch(c -> "<>&".indexOf(c) >= 0));
  }

  private static void judge(
      Damage damage, Article document, Span passage, String injured, Count count) {
    String text = document.source().text();
    String broken = text.substring(0, passage.start()) + injured + text.substring(passage.end());
    String mended = Documents.mend(Documents.with(document, broken));
    String plain = document.text().replace('\uFFFC', 'X');
    String alone = plain.replace(passage.in(text), injured);
    String aloneMended = Documents.mend(Documents.article("alone.txt", alone, Format.TEXT));
    boolean undoneAlone = aloneMended.equals(plain) || aloneMended.contains(passage.in(text));
    count.alone += undoneAlone ? 1 : 0;
    if (mended.equals(text)) {
      count.inMarkup++;
    } else if (!mended.equals(broken)) {
      count.wrong.add(damage.name() + ": `" + injured + "` => `" + around(passage, mended) + "`");
    } else if (undoneAlone) {
      count.missed.add("\n" + damage.name() + ": `" + injured + "`");
    }
  }

  private static String around(Span passage, String text) {
    return text.substring(
        Math.max(0, passage.start() - 20), Math.min(text.length(), passage.end() + 40));
  }
}
