package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Safe fixes leave alone what is no prose, however broken the document. */
final class MutatedDocumentsTest {
  private static final int LINES = 40;

  /** What marks something up in AsciiDoc or reStructuredText. */
  private static final String MARKS = "*_`#<>[]{}|~^=+\\";

  private final List<Extension> extensions =
      List.of(TablesExtension.create(), StrikethroughExtension.create());
  private final Parser parser = Parser.builder().extensions(extensions).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void keepTheirStructure(Format format) {
    List<Article> documents = new ArrayList<>(Documents.own(format));
    documents.addAll(Documents.shared(format));
    check(documents, 1, 48);
  }

  @Tag("benchmark")
  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void keepTheirStructureHoweverMany(Format format) {
    List<Article> documents = new ArrayList<>(Documents.own(format));
    documents.addAll(Documents.shared(format));
    check(documents, Long.getLong("seed", 100), Integer.getInteger("rounds", 4_000));
  }

  @Test
  void markdownMendedAndRenderedIsMarkdownRenderedAndMended() {
    agree(1, 48);
  }

  @Tag("benchmark")
  @Test
  void markdownMendedAndRenderedIsMarkdownRenderedAndMendedHoweverMany() {
    agree(Long.getLong("seed", 100), Integer.getInteger("rounds", 4_000));
  }

  private void agree(long seed, int rounds) {
    List<Article> documents = new ArrayList<>(Documents.own(Format.MARKDOWN));
    documents.addAll(Documents.shared(Format.MARKDOWN));
    documents.removeIf(MutatedDocumentsTest::hasTemplates);
    Mutations mutations = new Mutations(seed);
    List<String> differing = new ArrayList<>();
    int mended = 0;
    for (int round = 0; round < rounds; round++) {
      Article mutated = mutations.mutated(documents.get(round % documents.size()), LINES);
      // Several blanks are one on a page, and other rules know them.
      String blanks = mutated.source().text().replaceAll("(?<=\\S) ++(?=\\S)", " ");
      Article before = Documents.with(mutated, blanks);
      String after = Documents.mend(before);
      mended += after.equals(before.source().text()) ? 0 : 1;
      Article page = Documents.article("page.html", render(before.source().text()), Format.HTML);
      String one = words(render(after));
      String other = words(Documents.mend(page));
      if (!one.equals(other)) {
        differing.add(before.source().name() + " " + round + difference(one, other));
      }
    }
    // What is a cell on the page may be a paragraph in the source, and front matter is none.
    assertThat(differing.size()).as("%s", differing).isLessThanOrEqualTo(rounds / 40);
    assertThat(mended).isGreaterThan(rounds / 4);
  }

  /** Only generators of sites know these. */
  private static boolean hasTemplates(Article document) {
    String text = document.source().text();
    return text.contains("{{") || text.contains("{%") || text.contains("\n:::");
  }

  private String render(String markdown) {
    return renderer.render(parser.parse(markdown));
  }

  private static String words(String html) {
    return Jsoup.parse(html).body().wholeText().replaceAll("\\s+", " ").strip();
  }

  private void check(List<Article> documents, long seed, int rounds) {
    Mutations mutations = new Mutations(seed);
    List<String> changed = new ArrayList<>();
    int mended = 0;
    for (int round = 0; round < rounds; round++) {
      Article document = documents.get(round % documents.size());
      Article before = mutations.mutated(document, LINES);
      Article after = Documents.with(before, Documents.mend(before));
      mended += before.source().text().equals(after.source().text()) ? 0 : 1;
      if (!structure(before).equals(structure(after)) || !rest(before).equals(rest(after))) {
        changed.add(
            document.source().name()
                + " "
                + round
                + difference(before.source().text(), after.source().text())
                + difference(structure(before), structure(after))
                + difference(rest(before), rest(after)));
      }
    }
    System.out.printf(
        "%-9s %d mutated documents, %d mended%n",
        documents.get(0).format().label(), rounds, mended);
    assertThat(changed).isEmpty();
    assertThat(mended).isGreaterThan(rounds / 3);
  }

  /** As a reader of the format sees it that knows nothing of ours. */
  private String structure(Article article) {
    String text = article.source().text();
    return switch (article.format()) {
      case MARKDOWN -> elements(render(text));
      case HTML -> elements(text);
      default -> skeleton(text);
    };
  }

  /** The tree of elements without its text. */
  private static String elements(String html) {
    StringBuilder tree = new StringBuilder();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      tree.append(element.parents().size()).append(element.tagName()).append(' ');
    }
    return tree.toString();
  }

  /** Each line's indentation and marks. */
  private static String skeleton(String text) {
    StringBuilder skeleton = new StringBuilder();
    for (String line : text.lines().toList()) {
      boolean indents = true;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        indents &= c == ' ' || c == '\t';
        if (indents || MARKS.indexOf(c) >= 0) {
          skeleton.append(c);
        }
      }
      skeleton.append('\n');
    }
    // A line of nothing but words may go if it stands there twice.
    return skeleton.toString().replaceAll("\n++", "\n");
  }

  /** The source without what is read as prose. */
  private static String rest(Article article) {
    String source = article.source().text();
    boolean[] prose = new boolean[source.length()];
    for (Block block : article.blocks()) {
      for (int i = 0; i < block.text().length(); i++) {
        char c = block.text().charAt(i);
        int at = block.span(i, i + 1).start();
        int end = block.span(i, i + 1).end();
        for (; c != Block.OBJECT && at < end; at++) {
          prose[at] = c != '\n' || Character.isWhitespace(source.charAt(at));
        }
      }
    }
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      if (!prose[i]) {
        rest.append(source.charAt(i));
      }
    }
    return rest.toString();
  }

  private static String difference(String one, String other) {
    if (one.equals(other)) {
      return "";
    }
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return "\n  - " + part(one, at) + "\n  + " + part(other, at) + "\n";
  }

  private static String part(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 90))
        .replace("\n", "\\n");
  }
}
