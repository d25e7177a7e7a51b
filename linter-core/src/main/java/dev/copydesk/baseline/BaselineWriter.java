package dev.copydesk.baseline;

import java.util.List;
import java.util.Locale;

/** Writes a baseline as JSON, a finding a line, so that two people's additions merge. */
final class BaselineWriter {
  private BaselineWriter() {}

  static String write(List<Known> inOrder) {
    StringBuilder json = new StringBuilder(64 + 150 * inOrder.size());
    json.append("{\"copydeskBaseline\": ")
        .append(BaselineReader.VERSION)
        .append(", \"findings\": [");
    String separator = "\n";
    for (Known known : inOrder) {
      json.append(separator).append("{\"path\": ");
      quote(json, known.path());
      json.append(", \"rule\": ");
      quote(json, known.fingerprint().rule());
      json.append(", \"text\": ");
      quote(json, known.text());
      json.append(", \"id\": ");
      quote(json, known.fingerprint().id());
      if (known.count() > 1) {
        json.append(", \"count\": ").append(known.count());
      }
      json.append('}');
      separator = ",\n";
    }
    return json.append("\n]}\n").toString();
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (c < ' ' || (c >= 0x7F && c < 0xA0) || isNoCharacter(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                json.appendCodePoint(c);
              }
            });
    json.append('"');
  }

  /** Line ends of other notations, the mark of byte order, halves of characters, and nothing. */
  private static boolean isNoCharacter(int c) {
    return c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || (c >= 0xD800 && c <= 0xDFFF)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
