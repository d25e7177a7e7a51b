package dev.copydesk.article.html;

/** The marks that browsers put around {@code <q>}, one kind within another. */
final class QuotationMarks {
  private int depth;

  String opening() {
    depth++;
    return depth % 2 == 0 ? "\u2018" : "\u201C";
  }

  String closing() {
    String mark = depth % 2 == 0 ? "\u2019" : "\u201D";
    depth = Math.max(1, depth) - 1;
    return mark;
  }
}
