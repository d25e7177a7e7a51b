package dev.copydesk.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes XML 1.0 piece by piece, an element a line. What XML cannot say, such as most control
 * characters, becomes a visible sign.
 */
final class XmlWriter {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the tag that was begun last still takes attributes. */
  private boolean inTag;

  private boolean afterText;

  XmlWriter(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  XmlWriter begin(String element) throws IOException {
    endTag();
    newLine();
    out.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  XmlWriter attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  XmlWriter attribute(String name, int value) throws IOException {
    return attribute(name, Integer.toString(value));
  }

  XmlWriter text(String text) throws IOException {
    endTag();
    escape(text, false);
    afterText = true;
    return this;
  }

  XmlWriter end() throws IOException {
    String element = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      if (!afterText) {
        newLine();
      }
      out.append("</").append(element).append('>');
    }
    afterText = false;
    if (open.isEmpty()) {
      out.append('\n');
    }
    return this;
  }

  private void endTag() throws IOException {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void newLine() throws IOException {
    out.append('\n').append("  ".repeat(open.size()));
  }

  private void escape(String text, boolean attribute) throws IOException {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        case '\r' -> out.append("&#13;");
        default -> {
          if (c >= 0x7F && c < 0xA0) {
            out.append(String.format(Locale.ROOT, "&#%d;", c));
          } else {
            out.append(Character.toString(isXml(c) ? c : Printable.visible(c)));
          }
        }
      }
    }
  }

  private static boolean isXml(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
