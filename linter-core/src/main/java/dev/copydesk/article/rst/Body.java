package dev.copydesk.article.rst;

import dev.copydesk.article.Block;

/**
 * Reads lines as a body: paragraphs, lists, quotations and all else that may stand in one another.
 */
final class Body {
  private static final int SHORTEST_LINE = 4;

  private final Reading reading;
  private final Rows rows;
  private final String text;
  private final Explicit explicit;

  Body(Reading reading, Rows rows) {
    this.reading = reading;
    this.rows = rows;
    this.text = reading.text();
    this.explicit = new Explicit(reading, rows, this);
  }

  /**
   * Reads some lines.
   *
   * @param base the column at which they begin
   */
  void parse(int from, int to, int base, Context context) {
    if (context.depth() > Context.DEEPEST) {
      return;
    }
    Context here = context;
    int row = from;
    while (row < to) {
      if (rows.isBlank(row)) {
        row++;
      } else {
        row = element(row, to, base, here);
        here = here.rest();
      }
    }
  }

  private int element(int row, int to, int base, Context context) {
    if (rows.column(row) > base) {
      return indented(row, to, base, context);
    }
    int from = rows.text(row);
    int end = rows.end(row);
    char c = text.charAt(from);
    int item = Shapes.enumerator(text, from, end);
    if (item >= 0 && isItem(row, to, base)) {
      return item(row, to, base, item, context);
    }
    item = Shapes.bullet(text, from, end);
    if (item >= 0) {
      return item(row, to, base, item, context);
    }
    if (!Shapes.isAsciiMark(c)) {
      return paragraph(row, to, base, context);
    }
    return marked(row, to, base, context, c);
  }

  /** What begins with a mark of ASCII. */
  private int marked(int row, int to, int base, Context context, char c) {
    int from = rows.text(row);
    int end = rows.end(row);
    if (Shapes.isMarker("..", text, from, end)) {
      return explicit.read(row, to, base, context);
    }
    if (Shapes.isMarker("__", text, from, end)) {
      return rows.textEnd(row, to);
    }
    if (Shapes.isMarker(">>>", text, from, end) || Shapes.isMarker("|", text, from, end)) {
      return rows.textEnd(row, to);
    }
    if (Shapes.isGridTop(text, from, end)) {
      return new GridTable(reading, rows).read(row, to, base, context);
    }
    if (c == '='
        && Shapes.isSimpleBorder(text, from, end)
        && !Shapes.isAdornment(text, from, end)) {
      return new SimpleTable(reading, rows).read(row, to, base, context);
    }
    if (Shapes.isAdornment(text, from, end)) {
      return adornment(row, to, base, context);
    }
    int colon = Shapes.field(text, from, end);
    if (colon >= 0) {
      return field(row, to, base, colon, context);
    }
    int option = Shapes.option(text, from, Math.min(end, from + 400));
    boolean described = option >= 0 && (option < end || isSetIn(row + 1, to, base));
    return described
        ? hanging(row, to, base, option, context.within(Context.Lead.TEXT))
        : paragraph(row, to, base, context);
  }

  private boolean isSetIn(int row, int to, int base) {
    return rows.hasText(row, to) && rows.column(row) > base;
  }

  /** Behind a blank line a quotation; else the author's slip. */
  private int indented(int row, int to, int base, Context context) {
    int end = rows.indentedEnd(row, to, base);
    boolean quoted = row == 0 || rows.isBlank(row - 1);
    int inner = rows.leastColumn(row, end, base + 1);
    parse(row, end, inner, quoted ? context.quoted() : context.within(Context.Lead.TEXT));
    return end;
  }

  /** A number that begins a line of a paragraph makes no list: the line after it tells. */
  private boolean isItem(int row, int to, int base) {
    int next = row + 1;
    return !rows.hasText(next, to)
        || rows.column(next) > base
        || Shapes.enumerator(text, rows.text(next), rows.end(next)) >= 0;
  }

  private int item(int row, int to, int base, int content, Context context) {
    int inner;
    int end;
    if (content < rows.end(row)) {
      inner = rows.columnAt(row, content);
      end = rows.indentedEnd(row + 1, to, inner - 1);
    } else {
      end = rows.indentedEnd(row + 1, to, base);
      inner = rows.leastColumn(row + 1, end, base + 1);
    }
    rows.enter(row, content, inner);
    parse(row, end, inner, context.item());
    return end;
  }

  /** A marker with text behind it and set in below it. */
  int hanging(int row, int to, int base, int content, Context context) {
    int end = rows.indentedEnd(row + 1, to, base);
    int inner = rows.leastColumn(row + 1, end, base + 1);
    rows.enter(row, content, inner);
    parse(row, end, inner, context);
    return end;
  }

  private int field(int row, int to, int base, int colon, Context context) {
    int content = Math.max(Shapes.behind(text, colon + 1, rows.end(row)), colon + 1);
    Fields kind = Fields.of(text.substring(rows.text(row) + 1, colon));
    return switch (kind) {
      case DATA -> rows.indentedEnd(row + 1, to, base);
      case TITLE -> hanging(row, to, base, content, context.within(Context.Lead.CAPTION));
      case PROSE -> hanging(row, to, base, content, context.within(Context.Lead.TEXT));
    };
  }

  /** A line of marks: above a title, or between paragraphs. */
  private int adornment(int row, int to, int base, Context context) {
    int length = rows.end(row) - rows.text(row);
    if (!rows.hasText(row + 1, to)) {
      return isColons(row) || length < SHORTEST_LINE ? paragraph(row, to, base, context) : row + 1;
    }
    char mark = text.charAt(rows.text(row));
    boolean titled =
        rows.hasText(row + 2, to)
            && rows.column(row + 2) == base
            && isAdornment(row + 2)
            && text.charAt(rows.text(row + 2)) == mark
            && !isAdornment(row + 1);
    if (titled && (length >= SHORTEST_LINE || width(row + 1) <= length)) {
      title(row + 1, Math.min(length, length(row + 2)) - setIn(row + 1, base), context);
      return row + 3;
    }
    if (length < SHORTEST_LINE) {
      return paragraph(row, to, base, context);
    }
    return row + 1;
  }

  private int setIn(int row, int base) {
    return rows.column(row) - base;
  }

  private boolean isColons(int row) {
    return length(row) == 2 && text.startsWith("::", rows.text(row));
  }

  private boolean isAdornment(int row) {
    return Shapes.isAdornment(text, rows.text(row), rows.end(row));
  }

  private int length(int row) {
    return rows.end(row) - rows.text(row);
  }

  private int width(int row) {
    return Chars.width(text, rows.text(row), rows.end(row));
  }

  /**
   * A title that is wider than its line is read as another kind of fragment: whoever makes it so by
   * several small changes is to notice.
   */
  private void title(int row, int room, Context context) {
    int slack = room - width(row);
    reading.addTitle(
        Passage.of(text, rows, row, row + 1),
        new Spelling(reading.marks(), Math.max(0, slack), Spelling.Place.TEXT),
        slack < 0 ? Block.Kind.TABLE_ROW : Block.Kind.HEADING,
        context.quotation());
  }

  private int paragraph(int row, int to, int base, Context context) {
    int next = row + 1;
    if (rows.hasText(next, to)) {
      if (rows.column(next) > base && !endsInColons(row)) {
        return definition(row, to, base, context);
      }
      boolean underlined = rows.column(next) == base && isAdornment(next) && !isAdornment(row);
      if (underlined && (length(next) >= SHORTEST_LINE || width(row) <= length(next))) {
        title(row, length(next), context);
        return next + 1;
      }
    }
    int end = next;
    while (end < to && rows.column(end) == base) {
      end++;
    }
    boolean announces = endsInColons(end - 1);
    addParagraph(row, end, announces, context);
    return announces ? literal(end, to, base) : end;
  }

  private void addParagraph(int row, int end, boolean announces, Context context) {
    int last = rows.end(end - 1);
    if (announces) {
      int colons = last - 2;
      int words = colons;
      while (words > rows.text(end - 1) && Chars.isBlank(text.charAt(words - 1))) {
        words--;
      }
      reading.marks().name(colons, last);
      reading.marks().close(colons, last);
      last = words < colons ? words : words == rows.text(end - 1) ? words : colons + 1;
    }
    int first = row;
    boolean attributed = context.quotation() && end - row <= 2 && isAttribution(row);
    if (attributed) {
      int at = rows.text(first);
      int words = text.charAt(at) == '-' ? at + 2 : at + 1;
      rows.enter(
          first, Math.max(words, Shapes.behind(text, words, rows.end(first))), rows.column(first));
    }
    boolean emptied = rows.text(end - 1) >= last;
    int until = emptied && end - 1 > row ? end - 1 : end;
    int stop = until < end ? rows.end(until - 1) : Math.max(last, rows.text(row));
    Passage passage = Passage.of(text, rows, row, until, stop);
    keep(passage, context);
    reading.add(passage, attributed ? context.within(Context.Lead.CAPTION) : context);
  }

  /** Terms of a glossary are what other articles refer to. */
  private void keep(Passage terms, Context context) {
    if (context.lead() == Context.Lead.GLOSSARY) {
      reading.marks().name(terms.start(), terms.end());
    }
  }

  private boolean isAttribution(int row) {
    int at = rows.text(row);
    return (text.startsWith("--", at) && !text.startsWith("---", at))
        || text.charAt(at) == '\u2014';
  }

  private boolean endsInColons(int row) {
    int end = rows.end(row);
    if (length(row) < 2 || !text.startsWith("::", end - 2)) {
      return false;
    }
    int at = end - 2;
    while (at > rows.text(row) && text.charAt(at - 1) == '\\') {
      at--;
    }
    return (end - 2 - at) % 2 == 0;
  }

  /** Code behind a paragraph that announces it: set in, or each line behind the same mark. */
  private int literal(int from, int to, int base) {
    int row = from;
    while (row < to && rows.isBlank(row)) {
      row++;
    }
    if (row == to) {
      return row;
    }
    if (rows.column(row) > base) {
      return rows.indentedEnd(row, to, base);
    }
    char mark = text.charAt(rows.text(row));
    if (!Shapes.isAsciiMark(mark)) {
      return row;
    }
    int end = row;
    while (rows.hasText(end, to)
        && rows.column(end) == base
        && text.charAt(rows.text(end)) == mark) {
      end++;
    }
    return end;
  }

  private int definition(int row, int to, int base, Context context) {
    int end = rows.end(row);
    int classifier = Shapes.indexOf(" : ", text, rows.text(row), end);
    int last = classifier >= 0 ? classifier : end;
    Passage term = Passage.of(text, rows, row, row + 1, last);
    keep(term, context);
    reading.addTerm(term, context);
    int until = rows.indentedEnd(row + 1, to, base);
    parse(
        row + 1,
        until,
        rows.leastColumn(row + 1, until, base + 1),
        context.within(Context.Lead.TEXT));
    return until;
  }
}
