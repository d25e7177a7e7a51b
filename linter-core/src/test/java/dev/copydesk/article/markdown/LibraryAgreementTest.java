package dev.copydesk.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.FrontMatter;
import dev.copydesk.article.ProseFields;
import dev.copydesk.article.Tokenizer;
import dev.copydesk.source.Source;
import dev.copydesk.testing.RandomText;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read in one go reads as the library would have read it, to the last offset. */
final class LibraryAgreementTest {
  private static final int TEXTS = 4_000;
  private static final int LONGEST = 30;
  private static final int LONGEST_PAGE = 4_000;

  private static final String[] PIECES = {
    "word ",
    "Two words. ",
    "it\u2019s ",
    "1990s",
    "\uD83D\uDE00",
    "*",
    "**",
    "***",
    "_",
    "__",
    "~~",
    "~",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "[",
    "]",
    "(",
    ")",
    "![",
    "![alt](u)",
    "![a b][c]",
    "](",
    "](/u)",
    "](/u \"t\")",
    "][]",
    "][a]",
    "]: /u\n",
    "\n\n[a]: /u\n\n",
    "!",
    "<",
    "<b>",
    "</b>",
    "<br>",
    "<br>\n",
    "<!-- x -->",
    "<!--",
    "-->",
    "<div>\n",
    "</div>\n",
    "<h2>",
    "<a href=\"x\">",
    "</a>",
    "<https://a.b>",
    "<me@a.b>",
    "&amp;",
    "&#8217;",
    "&#241;",
    "&",
    "\\",
    "\\*",
    "\\|",
    "\\\n",
    "|",
    "\n| a | b |\n|---|---|\n| c | d |\n",
    "\na | b\n--|--\n",
    "\n",
    "\n\n",
    "  \n",
    "\t",
    "    ",
    "  ",
    " ",
    "\n> ",
    "\n>\n> ",
    "\n>",
    "\n> > ",
    "\n> - ",
    "\n> # ",
    "\n> ```\n> ",
    "\n> [!NOTE]\n> ",
    "\n- ",
    "\n  - ",
    "\n    - ",
    "\n* ",
    "\n1. ",
    "\n2. ",
    "\n10) ",
    "\n   1. ",
    "\n-\n",
    "\n---\n",
    "\n===\n",
    "\n# ",
    "\n## a ##\n",
    "\n#\n",
    "\n  ```\n",
    "\n  ",
    "\n    ",
    "\n***\n",
    "[^1]",
    "\n[^n]: ",
    "{#id}",
    "{{ x }}",
    "{% x %}",
    "$x$",
    "\r\n"
  };

  @Test
  void whateverIsPutTogether() {
    Random random = new Random(5);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(LONGEST);
      for (int piece = 0; piece < length; piece++) {
        text.append(random.nextInt(3) == 0 ? PIECES[0] : PIECES[random.nextInt(PIECES.length)]);
      }
      assertAgrees(random.nextInt(6) == 0 ? "x.mdx" : "x.md", text.toString());
    }
  }

  @Test
  void pagesAndDamagedOnes() throws IOException {
    RandomText damage = new RandomText(3);
    Random random = new Random(17);
    for (String folder : List.of("clean-md", "commonmark", "vale", "typo-commits")) {
      for (Path file : SharedTexts.articles("corpora/" + folder)) {
        String name = file.toString();
        if (!name.endsWith(".md") && !folder.equals("commonmark")) {
          continue;
        }
        String page = Files.readString(file);
        assertAgrees(name, page);
        int start = random.nextInt(Math.max(1, page.length() - LONGEST_PAGE));
        String part = page.substring(start, Math.min(page.length(), start + LONGEST_PAGE));
        assertAgrees(name, damage.damaged(part));
        assertAgrees("x.mdx", injured(part, random));
        assertAgrees(name, injured(part, random));
      }
    }
  }

  private static String injured(String page, Random random) {
    StringBuilder text = new StringBuilder(page);
    for (int i = 0; i < 1 + page.length() / 150; i++) {
      text.insert(random.nextInt(text.length() + 1), PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static void assertAgrees(String name, String text) {
    Article article = Reading.article(name, text);
    List<Block> library = byLibrary(article.source(), name.endsWith(".mdx"));
    List<String> quick = article.blocks().stream().map(each -> show(each, text)).toList();
    assertThat(quick).as(text).isEqualTo(library.stream().map(each -> show(each, text)).toList());
  }

  private static List<Block> byLibrary(Source source, boolean mdx) {
    List<Block> blocks = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    int start = FrontMatter.parse(source, ProseFields.DEFAULT, tokenizer, blocks);
    char[] masked = new Masking(source.text(), start, mdx).masked();
    Page page = new Page(source, tokenizer, masked, start, mdx);
    page.remainder().add(masked, start, masked.length);
    BlockWalk walk = new BlockWalk(page, List.of(), blocks);
    walk.walk(MarkdownParser.parser(mdx).build().parse(page.remainder().text()));
    walk.finish();
    return blocks;
  }

  /** All that a block says of itself: where each character stands, and what may be changed. */
  private static String show(Block block, String source) {
    StringBuilder all = new StringBuilder();
    all.append(block.kind()).append(block.isQuotation()).append(block.text());
    all.append(block.marks()).append(block.names(source));
    int length = block.text().length();
    for (int i = 0; i <= length; i++) {
      all.append(block.span(i, i)).append(block.span(i, Math.min(length, i + 1)));
    }
    int middle = length / 2;
    all.append(block.rewrite(block.span(0, 1), "x", source));
    all.append(block.rewrite(block.span(middle, length), "x", source));
    return all.toString();
  }
}
