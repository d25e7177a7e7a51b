package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
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
import org.junit.jupiter.api.Test;

/**
 * To mend a document and render it is to render it and mend the page, and the page's elements are
 * what they were: read by parsers that know nothing of ours.
 */
final class RenderingTest {
  private static final long SEED = 11;
  private static final int ROUNDS = 1;
  private static final int SHORTEST = 100;

  private final List<Extension> extensions =
      List.of(TablesExtension.create(), StrikethroughExtension.create());
  private final Parser parser = Parser.builder().extensions(extensions).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();

  @Test
  void markdownOfOursMendedAndRenderedIsMarkdownRenderedAndMended() {
    agree(Documents.own(Format.MARKDOWN));
  }

  @Test
  void markdownOfOthersMendedAndRenderedIsMarkdownRenderedAndMended() {
    agree(Documents.shared(Format.MARKDOWN));
  }

  @Test
  void htmlKeepsItsElements() {
    List<Article> pages = new ArrayList<>(Documents.own(Format.HTML));
    pages.addAll(Documents.shared(Format.HTML));
    List<String> changed = new ArrayList<>();
    Mutations mutations = new Mutations(SEED);
    for (Article page : pages) {
      for (int round = 0; round < ROUNDS; round++) {
        String damaged = mutations.damaged(page, SHORTEST);
        String mended = Documents.mend(Documents.with(page, damaged));
        if (!elements(damaged).equals(elements(mended))) {
          changed.add(page.source().name());
        }
      }
    }
    assertThat(changed).isEmpty();
  }

  /** Without what only generators of sites know. */
  private static List<Article> pure(List<Article> documents) {
    return documents.stream()
        .map(each -> Documents.with(each, bodyOf(each.source().text())))
        .filter(each -> !each.source().text().contains("{{"))
        .filter(each -> !each.source().text().contains("{%"))
        .filter(each -> !each.source().text().contains("\n:::"))
        .toList();
  }

  private static String bodyOf(String text) {
    String fence = text.startsWith("+++") ? "\n+++" : "\n---";
    boolean head = text.startsWith("+++\n") || text.startsWith("---\n");
    return head ? text.substring(text.indexOf(fence, 3) + fence.length()) : text;
  }

  private void agree(List<Article> documents) {
    List<String> differing = new ArrayList<>();
    Mutations mutations = new Mutations(SEED);
    int compared = 0;
    for (Article document : pure(documents)) {
      for (int round = 0; round < ROUNDS; round++) {
        String damaged = mutations.damaged(document, SHORTEST);
        String mended = Documents.mend(Documents.with(document, damaged));
        assertThat(elements(render(mended)))
            .as("elements of %s", document.source().name())
            .isEqualTo(elements(render(damaged)));
        String mendedPage =
            Documents.mend(Documents.article("page.html", render(damaged), Format.HTML));
        compared++;
        if (!words(render(mended)).equals(words(mendedPage))) {
          differing.add(
              document.source().name() + difference(words(render(mended)), words(mendedPage)));
        }
      }
    }
    assertThat(compared).isPositive();
    assertThat(differing).isEmpty();
  }

  private String render(String markdown) {
    return renderer.render(parser.parse(markdown));
  }

  private static String words(String html) {
    return Jsoup.parse(html).body().wholeText().replaceAll("\\s+", " ").strip();
  }

  /** The tree of elements without its text. */
  private static String elements(String html) {
    StringBuilder tree = new StringBuilder();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      tree.append(element.parents().size()).append(element.tagName()).append(' ');
    }
    return tree.toString();
  }

  private static String difference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return "\n  " + part(one, at) + "\n  " + part(other, at);
  }

  private static String part(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60));
  }
}
