package dev.copydesk.article.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of one table. */
final class TableScanner {
  private static final int LONGEST_SPEC = 12;

  /** {@code 2.3+^.>a}: how far a cell spans, how it is aligned, and how it is set. */
  private static final Pattern SPEC =
      Pattern.compile(
          "(?:(?<columns>\\d{1,3})?(?<rows>\\.\\d{1,3})?(?<how>[*+]))?+"
              + "(?:[<^>](?:\\.[<^>])?|\\.[<^>])?+(?<style>[a-z])?+");

  /** Reads a cell that holds blocks. */
  @FunctionalInterface
  interface Nested {
    void read(Rows cell, Prose prose);
  }

  private final String text;
  private final Prose prose;
  private final char separator;

  /** How the cells of each column are set. */
  private final String styles;

  private Rows cell;
  private boolean inCell;
  private char style;
  private int column;

  /** Whether a cell that reaches into the rows below has made the count of columns uncertain. */
  private boolean uncertain;

  TableScanner(String text, Prose prose, char separator, String columns) {
    this.text = text;
    this.prose = prose;
    this.separator = separator;
    this.styles = styles(columns);
    this.cell = new Rows(text);
  }

  void scan(Rows rows, int from, int to, boolean quotation, Nested nested) {
    for (int row = from; row < to; row++) {
      int start = rows.start(row);
      int end = rows.end(row);
      if (BlockScanner.isSkipped(text, start, end)) {
        continue;
      }
      int piece = start;
      for (int at = start; at < end; at++) {
        if (text.charAt(at) == separator && (at == start || text.charAt(at - 1) != '\\')) {
          int spec = specStart(start, piece, at);
          cell.add(piece, spec);
          finish(quotation, nested);
          begin(text.substring(spec, at));
          piece = at + 1;
          // Or the first line of a cell that holds blocks would pass for a literal one.
          while (piece < end && Characters.isBlank(text.charAt(piece))) {
            piece++;
          }
          at = piece - 1;
        }
      }
      cell.add(piece, end);
    }
    finish(quotation, nested);
  }

  /** Where the spec before a separator begins; at the separator if there is none. */
  private int specStart(int line, int piece, int at) {
    int start = at;
    while (start > piece
        && at - start <= LONGEST_SPEC
        && !Characters.isBlank(text.charAt(start - 1))) {
      start--;
    }
    boolean alone = start == line || Characters.isBlank(text.charAt(start - 1));
    return start < at && alone && isSpec(text.substring(start, at)) ? start : at;
  }

  /** Whether a word before a separator is taken for how the next cell is set. */
  static boolean isSpec(String word) {
    return SPEC.matcher(word).matches();
  }

  private void begin(String spec) {
    Matcher matcher = SPEC.matcher(spec);
    inCell = true;
    style = styles.isEmpty() ? 'd' : styles.charAt(column % styles.length());
    if (uncertain && isVerbatim(styles)) {
      style = 'l';
    }
    int width = 1;
    if (!spec.isEmpty() && matcher.matches()) {
      String set = matcher.group("style");
      style = set == null ? style : set.charAt(0);
      String columns = matcher.group("columns");
      width = columns == null ? 1 : Integer.parseInt(columns);
      uncertain |= matcher.group("rows") != null;
    }
    column += width;
  }

  private static boolean isVerbatim(String styles) {
    return styles.chars().anyMatch(c -> isVerbatim((char) c));
  }

  private static boolean isVerbatim(char style) {
    return style == 'l' || style == 'm' || style == 'v';
  }

  private void finish(boolean quotation, Nested nested) {
    if (inCell && style == 'a') {
      nested.read(cell, prose);
    } else if (inCell && !isVerbatim(style)) {
      addParagraphs(quotation);
    }
    cell = new Rows(text);
  }

  private void addParagraphs(boolean quotation) {
    Passage passage = new Passage(text);
    for (int row = 0; row < cell.count(); row++) {
      if (cell.isBlank(row)) {
        prose.addCell(quotation, passage);
        passage = new Passage(text);
      } else {
        passage.add(cell.start(row), cell.end(row));
      }
    }
    prose.addCell(quotation, passage);
  }

  /** One letter for each column of a list such as {@code 1,2*<a,m}; empty if all are plain. */
  private static String styles(String columns) {
    if (columns.isEmpty()) {
      return "";
    }
    if (columns.indexOf('{') >= 0) {
      // Nobody knows which of them are prose.
      return "l";
    }
    StringBuilder styles = new StringBuilder();
    for (String each : columns.split("[,;]", -1)) {
      String spec = each.strip();
      int times = 1;
      int star = spec.indexOf('*');
      if (star > 0 && star <= 3 && spec.substring(0, star).chars().allMatch(Character::isDigit)) {
        times = Integer.parseInt(spec.substring(0, star));
      }
      char last = spec.isEmpty() ? 'd' : spec.charAt(spec.length() - 1);
      char set = last >= 'a' && last <= 'z' ? last : 'd';
      styles.append(String.valueOf(set).repeat(times));
    }
    return styles.chars().allMatch(c -> c == 'd') ? "" : styles.toString();
  }
}
