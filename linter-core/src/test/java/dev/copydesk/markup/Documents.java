package dev.copydesk.markup;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Change;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.fix.Fixer;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Documents in markup to try things on: some written for it, and the clean ones beside us. */
final class Documents {
  private static final Path OWN = Path.of("src/test/resources/dev/copydesk/markup");
  private static final Linter LINTER =
      Linter.of(RuleCatalog.load().rules(), FakeEngine.silent(), Selection.ALL);
  private static final Fixer SAFE = new Fixer(LINTER::lint, false);

  private Documents() {}

  /** Those written for the tests. */
  static List<Article> own(Format format) {
    try (Stream<Path> files = Files.list(OWN)) {
      return files.sorted().filter(file -> isIn(file, format)).map(Documents::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that other people wrote; the test that asks skips if they are absent. */
  static List<Article> shared(Format format) {
    String folder =
        switch (format) {
          case MARKDOWN -> "clean-md";
          case ASCIIDOC -> "clean-adoc";
          case HTML -> "clean-html";
          case RST -> "clean-rst";
          case TEXT -> "clean-plain";
        };
    return SharedTexts.articles("corpora/" + folder).stream()
        .filter(file -> isIn(file, format))
        .map(Documents::read)
        .toList();
  }

  static Article article(String name, String text, Format format) {
    try {
      Source source = Source.decode(name, text.getBytes(StandardCharsets.UTF_8));
      return Article.parse(source, format, Dialect.EN_US);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  /** The text after all safe fixes. */
  static String mend(Article article) {
    return SAFE.fix(article).after().source().text();
  }

  /** A text with changes made, which are in order. */
  static String with(List<Change> changes, String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Span span = changes.get(i).span();
      changed.replace(span.start(), span.end(), changes.get(i).text());
    }
    return changed.toString();
  }

  /** An article like another with another text. */
  static Article with(Article article, String text) {
    return article.withText(text);
  }

  /**
   * Stretches of running text that stand in the source letter for letter, between any two of which
   * is markup.
   *
   * @param shortest shorter ones are left out
   */
  static List<Span> passages(Article article, int shortest) {
    List<Span> passages = new ArrayList<>();
    for (Block block : article.blocks()) {
      int start = 0;
      for (int end = 1; block.isRunningText() && end <= block.text().length(); end++) {
        boolean ends = end == block.text().length() || !goesOn(article, block, end);
        if (ends || !isLiteral(article, block, end - 1)) {
          Span span = block.span(start, end);
          boolean literal = block.text().substring(start, end).equals(span.in(sourceOf(article)));
          if (literal && end - start >= shortest) {
            passages.add(span);
          }
          start = end;
        }
      }
    }
    return passages;
  }

  private static boolean goesOn(Article article, Block block, int at) {
    return isLiteral(article, block, at)
        && block.span(at - 1, at).end() == block.span(at, at + 1).start();
  }

  private static boolean isLiteral(Article article, Block block, int at) {
    return block.span(at, at + 1).in(sourceOf(article)).equals(block.text().substring(at, at + 1));
  }

  private static String sourceOf(Article article) {
    return article.source().text();
  }

  private static boolean isIn(Path file, Format format) {
    return Format.ofFileName(file.getFileName().toString()).filter(format::equals).isPresent();
  }

  private static Article read(Path file) {
    try {
      return article(file.toString(), Files.readString(file), ofName(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Format ofName(Path file) {
    return Format.ofFileName(file.getFileName().toString()).orElseThrow();
  }
}
