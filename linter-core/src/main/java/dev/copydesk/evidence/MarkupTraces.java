package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.Locale;
import java.util.Set;

/**
 * How much an article read as plain text is markup, or speaks of markup: there an entity is no
 * damage.
 *
 * @param tags HTML tags
 * @param markdown links, headings, fences and front matter of Markdown
 * @param mentions words that name markup, characters or their codes
 */
public record MarkupTraces(int tags, int markdown, int mentions) {
  /** A scraper may leave a few tags behind; a document has many. */
  private static final int MANY_TAGS = 6;

  private static final int MUCH_MARKDOWN = 2;

  private static final Set<String> WORDS =
      Set.of(
          "html",
          "xhtml",
          "xml",
          "sgml",
          "entity",
          "entities",
          "markup",
          "ampersand",
          "unicode",
          "ascii",
          "escaped",
          "escaping",
          "unescape",
          "encoded",
          "charset",
          "utf");

  /** Counts in the whole source. */
  public static MarkupTraces of(Article article) {
    String text = article.text();
    int tags = 0;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      tags += opensTag(text, i) ? 1 : 0;
    }
    int markdown = text.startsWith("---\n") || text.startsWith("---\r") ? MUCH_MARKDOWN : 0;
    for (int i = text.indexOf("]("); i >= 0; i = text.indexOf("](", i + 1)) {
      markdown++;
    }
    for (int i = text.indexOf('#'); i >= 0; i = text.indexOf('#', i + 1)) {
      markdown += opensHeading(text, i) ? 1 : 0;
    }
    for (int i = text.indexOf("```"); i >= 0; i = text.indexOf("```", i + 3)) {
      markdown++;
    }
    int mentions = 0;
    for (Block block : article.blocks()) {
      for (Token token : block.tokens()) {
        mentions += isMention(token) ? 1 : 0;
      }
    }
    return new MarkupTraces(tags, markdown, mentions);
  }

  private static boolean isMention(Token token) {
    int length = token.text().length();
    return token.isWord()
        && length >= 3
        && length <= 9
        && "aceHhmsuxACEMSUX".indexOf(token.text().charAt(0)) >= 0
        && WORDS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the text is a document in HTML or Markdown, whatever its name says. */
  public boolean isDocument() {
    return tags >= MANY_TAGS || markdown >= MUCH_MARKDOWN;
  }

  /** Whether a tag, a closing tag or a comment opens at a less-than sign. */
  public static boolean opensTag(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '<') {
      return false;
    }
    char next = text.charAt(at + 1);
    return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
  }

  private static boolean opensHeading(String text, int at) {
    boolean first = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    int end = at;
    while (first && end < text.length() && end < at + 7 && text.charAt(end) == '#') {
      end++;
    }
    return end > at && end < text.length() && text.charAt(end) == ' ';
  }
}
