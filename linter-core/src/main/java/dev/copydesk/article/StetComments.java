package dev.copydesk.article;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the comments of an article that begin with the word stet.
 *
 * <p>What looks like one is one where its format has comments, and not within code, an attribute or
 * another comment. No parser has to tell: with a word put in its place the article is parsed once
 * more, and it was a comment if it was not read before and the word is read now.
 */
public final class StetComments {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final String MDX_OPEN = "{/*";
  private static final String MDX_CLOSE = "*/}";

  /** A longer one is none, lest each that is not closed be looked for to the end. */
  private static final int LONGEST = 2_000;

  /** So many characters of a word are looked for. */
  private static final int WORD = 4;

  private StetComments() {}

  /** The comments in order; empty if there are none. */
  public static List<StetComment> of(Article article) {
    String text = article.source().text();
    List<StetComment> found = candidates(article.format(), text);
    if (found.isEmpty() || article.format() == Format.TEXT) {
      return found;
    }
    int header = article.format() == Format.ASCIIDOC ? headerStart(text) : -1;
    int headerEnd = header < 0 ? -1 : paragraphEnd(text, header);
    char dot = article.format() == Format.ASCIIDOC ? '.' : 'x';
    Article probe = article.withText(withWords(text, found, dot));
    BlockFinder before = BlockFinder.of(article);
    BlockFinder after = BlockFinder.of(probe);
    List<StetComment> comments = new ArrayList<>();
    for (StetComment each : found) {
      int start = each.span().start();
      Span word = new Span(start + 1, start + 1 + WORD);
      boolean inHeader = header <= start && start < headerEnd;
      if (!isRead(before, word, text) && (inHeader || isRead(after, word, probe.source().text()))) {
        comments.add(each);
      }
    }
    return comments;
  }

  /** Whether a line of plain text is one: there it has to stand alone. */
  static boolean isLine(String text, Span line) {
    return inLine(text, line.start(), line.end()) != null;
  }

  private static @Nullable StetComment inLine(String text, int lineStart, int lineEnd) {
    int start = lineStart;
    int end = lineEnd;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (!text.startsWith(OPEN, start)) {
      return null;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int open = start + OPEN.length();
    int close = end - CLOSE.length();
    boolean alone =
        close >= open && text.startsWith(CLOSE, close) && text.indexOf(CLOSE, open) == close;
    return alone ? StetComment.between(text, start, open, close, end) : null;
  }

  private static boolean isRead(BlockFinder blocks, Span word, String text) {
    return blocks
        .holding(word)
        .filter(block -> block.place(word).in(block.text()).equals(word.in(text)))
        .isPresent();
  }

  private static List<StetComment> candidates(Format format, String text) {
    List<StetComment> found = new ArrayList<>();
    switch (format) {
      case TEXT -> addLines(text, OPEN, true, found);
      case MARKDOWN -> {
        addBetween(text, OPEN, CLOSE, found);
        addBetween(text, MDX_OPEN, MDX_CLOSE, found);
        found.sort((a, b) -> a.span().compareTo(b.span()));
      }
      case HTML -> addBetween(text, OPEN, CLOSE, found);
      case ASCIIDOC -> addLines(text, "//", false, found);
      case RST -> addLines(text, "..", false, found);
    }
    return found;
  }

  private static void addBetween(String text, String open, String close, List<StetComment> found) {
    int at = text.indexOf(open);
    while (at >= 0) {
      int from = at + open.length();
      int word = from;
      int limit = Math.min(text.length(), at + LONGEST);
      while (word < limit && Character.isWhitespace(text.charAt(word))) {
        word++;
      }
      int next = from;
      if (StetComment.begins(text, word, limit)) {
        int end = indexOf(text, close, word, limit);
        if (end >= 0) {
          next = end + close.length();
          StetComment comment = StetComment.between(text, at, from, end, next);
          if (comment != null) {
            found.add(comment);
          }
        }
      }
      at = text.indexOf(open, next);
    }
  }

  private static int indexOf(String text, String what, int from, int limit) {
    for (int at = from; at + what.length() <= limit; at++) {
      if (text.startsWith(what, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Lines that begin with a mark. */
  private static void addLines(String text, String mark, boolean closed, List<StetComment> found) {
    int at = text.indexOf(mark);
    while (at >= 0) {
      int next = at + mark.length();
      if (isFirst(text, at)) {
        int end = lineEnd(text, at);
        StetComment comment =
            closed
                ? inLine(text, at, end)
                : StetComment.between(text, at, at + mark.length(), end, trimmed(text, at, end));
        if (comment != null) {
          found.add(comment);
          next = end;
        }
      }
      at = text.indexOf(mark, next);
    }
  }

  private static boolean isFirst(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int trimmed(String text, int start, int end) {
    int at = end;
    while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * The text with a word in the place of each comment; what closes a comment stays, for it may
   * close one around it.
   *
   * @param first what the word begins with: in AsciiDoc a full stop makes it a title, which may
   *     stand wherever a comment may
   */
  private static String withWords(String text, List<StetComment> comments, char first) {
    char[] chars = text.toCharArray();
    for (StetComment comment : comments) {
      int end = comment.span().end();
      end -= text.startsWith(CLOSE, end - CLOSE.length()) ? CLOSE.length() : 0;
      for (int i = comment.span().start(); i < end; i++) {
        chars[i] = chars[i] == '\n' || chars[i] == '\r' ? chars[i] : 'x';
      }
      chars[comment.span().start()] = first;
    }
    return new String(chars);
  }

  /** Where the title of a document of AsciiDoc stands; below it even a word would not be prose. */
  private static int headerStart(String text) {
    int line = 0;
    while (line < text.length()) {
      int end = lineEnd(text, line);
      if (text.startsWith("= ", line)) {
        return line;
      }
      boolean skipped =
          text.substring(line, end).isBlank()
              || text.startsWith(":", line)
              || (text.startsWith("//", line) && !text.startsWith("///", line));
      if (!skipped) {
        return -1;
      }
      line = behindLine(text, end);
    }
    return -1;
  }

  private static int paragraphEnd(String text, int from) {
    int line = from;
    while (line < text.length()) {
      int end = lineEnd(text, line);
      if (text.substring(line, end).isBlank()) {
        return line;
      }
      line = behindLine(text, end);
    }
    return line;
  }

  private static int behindLine(String text, int end) {
    return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n'
        ? end + 2
        : end + 1;
  }
}
