package dev.copydesk.quality;

import java.util.List;
import java.util.Locale;

/** A page of Markdown that grows. */
final class Page {
  private final StringBuilder text = new StringBuilder();

  void heading(int level, String title) {
    paragraph("#".repeat(level) + " " + title);
  }

  void paragraph(String paragraph) {
    text.append(text.isEmpty() ? "" : "\n").append(paragraph).append('\n');
  }

  /** A table; every row has as many cells as the head. The first column is text. */
  void table(List<String> head, List<List<String>> rows) {
    text.append('\n').append(line(head)).append("|---").append("|--:".repeat(head.size() - 1));
    text.append("|\n");
    rows.forEach(row -> text.append(line(row)));
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** How many in 1,000 words. */
  static String rate(long count, long words) {
    return String.format(Locale.ROOT, "%.2f", words == 0 ? 0.0 : 1000.0 * count / words);
  }

  /** How many in 1,000 words, and how many. */
  static String rateAndCount(long count, long words) {
    return rate(count, words) + " (" + number(count) + ")";
  }

  static String share(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
