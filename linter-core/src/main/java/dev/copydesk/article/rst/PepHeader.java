package dev.copydesk.article.rst;

/** Reads the head of a Python Enhancement Proposal: fields as e-mails have them. */
final class PepHeader {
  private static final String TITLE = "Title:";

  private final Reading reading;
  private final Rows rows;

  PepHeader(Reading reading, Rows rows) {
    this.reading = reading;
    this.rows = rows;
  }

  /** The first line behind it; 0 if there is none. */
  int read() {
    String text = reading.text();
    if (rows.isBlank(0) || rows.column(0) > 0 || !text.startsWith("PEP: ", rows.text(0))) {
      return 0;
    }
    int end = rows.textEnd(0, rows.count());
    for (int row = 1; row < end; row++) {
      if (rows.column(row) == 0 && text.startsWith(TITLE, rows.text(row))) {
        int words = Shapes.behind(text, rows.text(row) + TITLE.length(), rows.end(row));
        if (words >= 0 && words < rows.end(row)) {
          rows.enter(row, words, 1);
          int last = row + 1;
          while (last < end && rows.column(last) > 0) {
            last++;
          }
          Passage title = Passage.of(text, rows, row, last);
          reading.add(title, Context.TOP.within(Context.Lead.CAPTION));
        }
      }
    }
    return end;
  }
}
