package dev.copydesk.style;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names the place of a block as styles do: which level a heading has, whether a text describes a
 * picture. A block knows its kind; the rest is read from the markup around it.
 */
final class Places {
  private static final int FARTHEST_BACK = 4_000;

  /** What tells of a place stands near it. */
  private static final int LONGEST_LINE = 500;

  private final String source;
  private final Lines lines;
  private final Format format;
  private final String extension;
  private final int headEnd;

  /** Of reStructuredText, whose levels go by which line is drawn first. */
  private final List<String> adornments = new ArrayList<>();

  Places(Article article) {
    this.source = article.source().text();
    this.lines = article.source().lines();
    this.format = article.format();
    String name = article.source().name();
    int dot = name.lastIndexOf('.');
    this.extension =
        dot < 0 || name.length() - dot > 10
            ? format.label()
            : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    this.headEnd = headEnd();
  }

  /** Where the front matter ends; 0 if there is none. */
  private int headEnd() {
    if (!format.isMarkup() || !(source.startsWith("---") || source.startsWith("+++"))) {
      return 0;
    }
    String fence = source.substring(0, 3);
    for (int line = 2; line <= lines.count() && line < 500; line++) {
      Span span = lines.span(line);
      if (source.startsWith(fence, span.start()) && span.length() == 3) {
        return span.end();
      }
    }
    return 0;
  }

  /** The sections of a block's place. */
  Set<String> of(Block block) {
    Set<String> sections = new HashSet<>();
    sections.add(extension);
    sections.add(format == Format.MARKDOWN ? "md" : format.label());
    if (block.isQuotation()) {
      sections.add("blockquote");
    }
    Span span = block.span();
    if (span.start() < headEnd) {
      sections.add("frontmatter");
      sections.add(fieldName(span.start()));
      return sections;
    }
    String before = before(span.start());
    if (isDescription(before)) {
      sections.addAll(Set.of("attr", "alt"));
      return sections;
    }
    switch (block.kind()) {
      case HEADING -> heading(span, before, sections);
      case LIST_ITEM -> sections.add("list");
      case TABLE_ROW -> {
        sections.add("table");
        sections.add(isHeader(span) ? "header" : "cell");
      }
      case PARAGRAPH, VERBATIM -> {}
    }
    return sections;
  }

  /** What stands before an offset in its line, or the end of that. */
  private String before(int start) {
    int line = lines.span(lines.line(start)).start();
    return source.substring(Math.max(line, start - LONGEST_LINE), start);
  }

  private String fieldName(int start) {
    String line = before(start);
    int end = line.indexOf(line.contains(":") ? ':' : '=');
    return end < 0 ? "" : line.substring(0, end).strip().toLowerCase(Locale.ROOT);
  }

  private boolean isDescription(String before) {
    return switch (format) {
      case TEXT -> false;
      case MARKDOWN, HTML ->
          before.endsWith("![") || before.matches("(?is).*\\balt\\s*=\\s*[\"']?");
      case ASCIIDOC -> before.matches("(?s).*\\bimage::?[^\\s\\[]++\\[[\"]?");
      case RST -> before.matches("\\s*:alt:\\s*");
    };
  }

  private void heading(Span span, String before, Set<String> sections) {
    int level =
        switch (format) {
          case TEXT -> 0;
          case MARKDOWN -> markdownLevel(span, before);
          case ASCIIDOC -> asciiDocLevel(span, before);
          case HTML -> htmlLevel(span.start());
          case RST -> rstLevel(span);
        };
    if (level > 0) {
      sections.add("heading");
      sections.add("h" + Math.min(level, 6));
    } else if (format.isMarkup()) {
      sections.add("caption");
    }
  }

  private int markdownLevel(Span span, String before) {
    int marks = run(before, '#');
    if (marks > 0) {
      return marks;
    }
    String below = below(span).strip();
    if (!below.isEmpty() && below.chars().allMatch(c -> c == '=')) {
      return 1;
    }
    if (!below.isEmpty() && below.chars().allMatch(c -> c == '-')) {
      return 2;
    }
    return htmlLevel(span.start());
  }

  private int asciiDocLevel(Span span, String before) {
    int marks = Math.max(run(before, '='), run(before, '#'));
    if (marks > 0) {
      return marks;
    }
    String below = below(span).strip();
    int level = below.length() < 2 ? -1 : "=-~^+".indexOf(below.charAt(0));
    return level >= 0 && below.chars().allMatch(c -> c == below.charAt(0)) ? level + 1 : 0;
  }

  /** How often a mark stands at the beginning of a line, a quotation's or list's marks aside. */
  private static int run(String before, char mark) {
    int at = 0;
    while (at < before.length() && "> \t-*+".indexOf(before.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < before.length() && before.charAt(end) == mark) {
      end++;
    }
    return end - at;
  }

  private String below(Span span) {
    int line = lines.line(span.end()) + 1;
    if (line > lines.count()) {
      return "";
    }
    Span next = lines.span(line);
    return source.substring(next.start(), Math.min(next.end(), next.start() + LONGEST_LINE));
  }

  private int htmlLevel(int start) {
    int from = Math.max(0, start - FARTHEST_BACK);
    for (int at = source.lastIndexOf('<', start - 1); at >= from && at >= 0; ) {
      char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
      char level = at + 2 < source.length() ? source.charAt(at + 2) : ' ';
      if (next == '/' && (level == 'h' || level == 'H')) {
        return 0;
      }
      if ((next == 'h' || next == 'H') && level >= '1' && level <= '6') {
        return level - '0';
      }
      at = at == 0 ? -1 : source.lastIndexOf('<', at - 1);
    }
    return 0;
  }

  private int rstLevel(Span span) {
    String below = below(span).strip();
    if (below.length() < 2 || Character.isLetterOrDigit(below.charAt(0))) {
      return 0;
    }
    int above = lines.line(span.start()) - 1;
    boolean over = above > 0 && isLine(above, below);
    String kind = (over ? "over" : "") + below.charAt(0);
    if (!adornments.contains(kind)) {
      adornments.add(kind);
    }
    return adornments.indexOf(kind) + 1;
  }

  private boolean isLine(int line, String text) {
    Span span = lines.span(line);
    return span.length() < LONGEST_LINE && span.in(source).strip().equals(text);
  }

  private boolean isHeader(Span span) {
    if (format == Format.HTML) {
      int tag = source.lastIndexOf('<', span.start() - 1);
      return source.regionMatches(true, Math.max(tag, 0), "<th", 0, 3);
    }
    String below = below(span).strip();
    return format == Format.MARKDOWN
        && below.contains("-")
        && below.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
  }
}
