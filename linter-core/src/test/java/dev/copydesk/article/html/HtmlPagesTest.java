package dev.copydesk.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import dev.copydesk.testing.MarkedUp;
import dev.copydesk.testing.RandomText;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds of every page: those of others, and such as chance has damaged. */
final class HtmlPagesTest {
  private static final String[] WORDS = {
    "", " ", "a", "the", ".", ", ", "\u2019", "'", "\"", "\u201C", "\u2014", "&", "<b", ">", ";",
    "{{", "copy;", "lt", "/", "a b", "\u00A0", "#39;", "!", "?", "(", "]]>"
  };

  private static final String[] MARKUP = {
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<code>",
    "</code>",
    "<br>",
    "<q>",
    "</q>",
    "<td>",
    "<table>",
    "</table>",
    "<li>",
    "<ul>",
    "</ul>",
    "<!--",
    "-->",
    "<a href='",
    "<img alt=\"",
    "\">",
    "'>",
    "<sub>",
    "</sub>",
    "<i lang=fr>",
    "</i>",
    "<button>",
    "</button>",
    "<pre>",
    "</pre>",
    "<script>",
    "</script>",
    "<title>",
    "</title>",
    "<svg>",
    "</svg>",
    "&amp;",
    "&lt;",
    "&nbsp;",
    "&copy",
    "&#",
    "&",
    "<",
    ">",
    "</",
    "<?",
    "<%",
    "%>",
    "{{",
    "}}",
    "{% raw %}",
    "{% endraw %}",
    "\\(",
    "\\)",
    "<div class=code>",
    "</div>",
    "<![CDATA[",
    "]]>",
    "<#if a>",
    "</#if>",
    "@if (",
    "$a",
    "$$",
    "#if(",
    "#end",
    "{a",
    "}",
    "[#b",
    "&shy;",
    "<wbr>",
    "&quot;",
    "<h1>",
    "</h2>",
    "=",
    "\"",
    "'",
    "/"
  };

  private static List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path file : SharedTexts.articles("corpora")) {
      if (file.toString().endsWith("html")) {
        files.add(file);
      }
    }
    return files;
  }

  private static Article article(Path file, String text) {
    return Pages.article(file.getFileName().toString(), text);
  }

  @Test
  void mapsAreExactWhateverEndsTheLines() throws IOException {
    for (Path file : files()) {
      String text = Files.readString(file).replace("\r\n", "\n");
      Article lf = article(file, text);
      Article crlf = article(file, text.replace("\n", "\r\n"));
      Article cr = article(file, text.replace('\n', '\r'));
      isExact(lf);
      isExact(crlf);
      isExact(cr);
      assertThat(Pages.blocks(crlf)).as(file + "").isEqualTo(Pages.blocks(lf));
      assertThat(Pages.blocks(cr)).as(file + "").isEqualTo(Pages.blocks(lf));
      for (int i = 0; i < lf.blocks().size(); i++) {
        int start = lf.blocks().get(i).span().start();
        assertThat(cr.blocks().get(i).span().start()).isEqualTo(start);
        assertThat(crlf.blocks().get(i).span().start())
            .isEqualTo(start + lf.source().lines().line(start) - 1);
      }
    }
  }

  /** Each character stands where its span says, or a reference to it, a blank or an object. */
  private static void isExact(Article article) {
    String source = article.source().text();
    int last = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
      last = block.span().start();
      int end = 0;
      String text = block.text();
      for (int i = 0; i < text.length(); i++) {
        Span span = block.span(i, i + 1);
        char c = text.charAt(i);
        boolean same = span.length() == 1 && source.charAt(span.start()) == c;
        boolean known =
            same
                || c == Block.OBJECT
                || Html.isBlank(c)
                || source.charAt(span.start()) == '&'
                || source.startsWith("<q", span.start())
                || source.startsWith("</q", span.start())
                || source.startsWith("<Q", span.start());
        boolean within = i > 0 && span.equals(block.span(i - 1, i));
        assertThat(known && (within || span.start() >= end))
            .as("%s of %s at %s", i, Pages.shown(text), span)
            .isTrue();
        end = span.end();
      }
    }
  }

  /** All that stands in one block here stands together there, but what is an object here. */
  @Test
  void theWordsAreThoseThatAnotherParserReads() throws IOException {
    for (Path file : files()) {
      Document page = Jsoup.parse(Files.readString(file));
      page.select("br").before(" ");
      String all = words(page.wholeText());
      String attributes =
          page.getAllElements().stream()
              .flatMap(element -> element.attributes().asList().stream())
              .map(attribute -> words(attribute.getValue()))
              .collect(Collectors.joining("\n"));
      String title = words(page.title());
      for (Block block : article(file, Files.readString(file)).blocks()) {
        for (String part : block.text().split(String.valueOf(Block.OBJECT), -1)) {
          String words = words(part);
          boolean read = all.contains(words) || attributes.contains(words) || title.contains(words);
          boolean quoted = part.contains("Lorem ipsum");
          assertThat(read || quoted).as(file + ": " + words).isTrue();
        }
      }
    }
  }

  private static String words(String text) {
    return text.replaceAll("[ \\t\\r\\n\\f]+", " ").strip();
  }

  /** Whatever is written is read as it was meant, nothing else changes, and no element does. */
  @Test
  void whatIsWrittenIsRead() throws IOException {
    Random random = new Random(5);
    int written = 0;
    for (Path file : files()) {
      String text = Files.readString(file);
      Article article = article(file, text.substring(0, Math.min(20_000, text.length())));
      for (int i = 0; i < 60 && !article.blocks().isEmpty(); i++) {
        written += writes(article, random, true) ? 1 : 0;
      }
    }
    assertThat(written).isGreaterThan(200);
  }

  @Test
  void damagedPagesAreReadAndWrittenExactly() {
    Random random = new Random(Long.getLong("seed", 7));
    RandomText texts = new RandomText(Long.getLong("seed", 7));
    int written = 0;
    for (int i = 0; i < 6_000; i++) {
      StringBuilder page = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        page.append(MARKUP[random.nextInt(MARKUP.length)]).append(texts.soup(3));
      }
      String name = random.nextInt(4) == 0 ? "page.xhtml" : "page.html";
      Article article = Pages.article(name, page.toString());
      isExact(article);
      if (!article.blocks().isEmpty()) {
        written += writes(article, random, false) ? 1 : 0;
      }
    }
    assertThat(written).isGreaterThan(1_000);
  }

  private static boolean writes(Article article, Random random, boolean sameElements) {
    int index = random.nextInt(article.blocks().size());
    Block block = article.blocks().get(index);
    int length = block.text().length();
    int start = random.nextInt(length + 1);
    int end = Math.min(length, start + random.nextInt(6));
    String words = WORDS[random.nextInt(WORDS.length)];
    Optional<String> page = MarkedUp.rewritten(article, block, start, end, words);
    if (page.isEmpty()) {
      return false;
    }
    String changed = block.text().substring(0, start) + words + block.text().substring(end);
    if (changed.chars().noneMatch(Character::isLetter)) {
      // What holds no word is no block.
      return false;
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      String text = article.blocks().get(i).text();
      String now = i == index ? text.substring(0, start) + words + text.substring(end) : text;
      expected.add(Pages.shown(now.replaceAll("[ \n]+", " ").strip()));
    }
    List<String> read =
        Pages.article(article.source().name(), page.get()).blocks().stream()
            .map(each -> Pages.shown(each.text().replace('\n', ' ').strip()))
            .toList();
    String source = article.source().text();
    assertThat(read)
        .as(() -> "in [" + source + "] [" + start + "," + end + ") becomes " + words + ": " + page)
        .isEqualTo(expected);
    if (sameElements) {
      assertThat(elements(page.get())).isEqualTo(elements(source));
    }
    return true;
  }

  private static List<String> elements(String page) {
    return Jsoup.parse(page).getAllElements().stream().map(Element::cssSelector).toList();
  }
}
