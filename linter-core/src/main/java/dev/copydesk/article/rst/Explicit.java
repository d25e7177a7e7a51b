package dev.copydesk.article.rst;

import dev.copydesk.article.rst.Context.Lead;

/** Reads what begins with two full stops: notes, directives, targets, comments. */
final class Explicit {
  private final Reading reading;
  private final Rows rows;
  private final Body body;
  private final String text;

  Explicit(Reading reading, Rows rows, Body body) {
    this.reading = reading;
    this.rows = rows;
    this.body = body;
    this.text = reading.text();
  }

  int read(int row, int to, int base, Context context) {
    int end = rows.end(row);
    int content = Shapes.behind(text, rows.text(row) + 2, end);
    if (content == end) {
      // Two full stops alone are a comment that ends at once, for what follows to be none.
      return rows.hasText(row + 1, to) ? rows.indentedEnd(row + 1, to, base) : row + 1;
    }
    char c = text.charAt(content);
    if (c == '[') {
      int note = note(content, end);
      if (note >= 0) {
        return body.hanging(row, to, base, note, context.within(Lead.TEXT));
      }
    }
    if (c == '_') {
      int last = row + 1;
      while (rows.hasText(last, to) && rows.column(last) > base) {
        last++;
      }
      return last;
    }
    int colons = Shapes.indexOf("::", text, content, end);
    if (colons > content) {
      int argument = Shapes.behind(text, colons + 2, end);
      int nameEnd = text.charAt(colons - 1) == ' ' ? colons - 1 : colons;
      if (argument >= 0 && Chars.nameEnd(text, content, nameEnd) == nameEnd) {
        String name = text.substring(content, nameEnd);
        return directive(row, to, base, Directives.of(name), argument, context);
      }
    }
    return rows.indentedEnd(row + 1, to, base);
  }

  /** Where the text of a note begins; -1 if it is none. */
  private int note(int from, int end) {
    int at = from + 1;
    if (at < end && "#*".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == from + 1 || text.charAt(at - 1) == '#') {
      at = Chars.nameEnd(text, at, end);
    }
    boolean closed = at > from + 1 && at < end && text.charAt(at) == ']';
    return closed ? Shapes.behind(text, at + 1, end) : -1;
  }

  private int directive(int row, int to, int base, Directives kind, int argument, Context context) {
    int end = rows.indentedEnd(row + 1, to, base);
    if (kind == Directives.NONE) {
      return end;
    }
    int inner = rows.leastColumn(row + 1, end, base + 1);
    rows.enter(row, argument, inner);
    int first = rows.isBlank(row) ? Math.min(row + 1, end) : row;
    int blank = rows.textEnd(first, end);
    int options = first;
    while (options < blank && !isOption(options, inner)) {
      options++;
    }
    Context within = context.within(Lead.TEXT);
    switch (kind) {
      case ALL -> {
        body.parse(first, options, inner, within);
        body.parse(blank, end, inner, within);
      }
      case QUOTATION -> {
        body.parse(first, options, inner, context.quoted());
        body.parse(blank, end, inner, context.quoted());
      }
      case CHANGE -> {
        passVersion(first, options, inner);
        body.parse(first, options, inner, within);
        body.parse(blank, end, inner, within);
      }
      case TITLED -> {
        title(first, options, context);
        body.parse(blank, end, inner, within);
      }
      case TITLE -> title(first, options, context);
      case LIST_TABLE -> {
        title(first, options, context);
        body.parse(blank, end, inner, context.listTable());
      }
      case IMAGE -> alternative(options, blank, inner, context);
      case FIGURE -> {
        alternative(options, blank, inner, context);
        body.parse(blank, end, inner, context.within(Lead.CAPTION));
      }
      case BODY -> body.parse(blank, end, inner, within);
      case GLOSSARY -> body.parse(blank, end, inner, context.within(Lead.GLOSSARY));
      case NONE -> {}
    }
    return end;
  }

  private boolean isOption(int row, int inner) {
    return rows.column(row) == inner && Shapes.field(text, rows.text(row), rows.end(row)) >= 0;
  }

  private void passVersion(int first, int options, int inner) {
    if (first < options) {
      int at = rows.text(first);
      while (at < rows.end(first) && !Chars.isBlank(text.charAt(at))) {
        at++;
      }
      rows.enter(first, Math.max(at, Shapes.behind(text, at, rows.end(first))), inner);
    }
  }

  private void title(int first, int last, Context context) {
    if (first < last) {
      reading.add(Passage.of(text, rows, first, last), context.within(Lead.CAPTION));
    }
  }

  /** The text that stands for an image. */
  private void alternative(int options, int blank, int inner, Context context) {
    for (int row = options; row < blank; row++) {
      int from = rows.text(row);
      if (isOption(row, inner) && text.startsWith(":alt:", from)) {
        int last = row + 1;
        while (last < blank && !isOption(last, inner)) {
          last++;
        }
        int value = Shapes.behind(text, from + 5, rows.end(row));
        rows.enter(row, value, inner);
        boolean empty = rows.isBlank(row);
        if (!empty || row + 1 < last) {
          reading.addVerbatim(Passage.of(text, rows, empty ? row + 1 : row, last), context);
        }
        return;
      }
    }
  }
}
