package dev.copydesk.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Writes JSON (RFC 8259) piece by piece, without blanks; lone surrogates are escaped. */
public final class JsonWriter {
  private final Appendable out;
  private final Deque<Boolean> empty = new ArrayDeque<>();
  private boolean afterKey;

  public JsonWriter(Appendable out) {
    this.out = out;
  }

  public JsonWriter beginObject() throws IOException {
    return open('{');
  }

  public JsonWriter endObject() throws IOException {
    return close('}');
  }

  public JsonWriter beginArray() throws IOException {
    return open('[');
  }

  public JsonWriter endArray() throws IOException {
    return close(']');
  }

  public JsonWriter key(String key) throws IOException {
    separate();
    quote(key);
    out.append(':');
    afterKey = true;
    return this;
  }

  public JsonWriter value(String value) throws IOException {
    separate();
    quote(value);
    return this;
  }

  public JsonWriter value(long value) throws IOException {
    separate();
    out.append(Long.toString(value));
    return this;
  }

  /** A finite number. */
  public JsonWriter value(double value) throws IOException {
    separate();
    out.append(Double.toString(value));
    return this;
  }

  public JsonWriter value(boolean value) throws IOException {
    separate();
    out.append(Boolean.toString(value));
    return this;
  }

  public JsonWriter nullValue() throws IOException {
    separate();
    out.append("null");
    return this;
  }

  private JsonWriter open(char bracket) throws IOException {
    separate();
    out.append(bracket);
    empty.push(true);
    return this;
  }

  private JsonWriter close(char bracket) throws IOException {
    empty.pop();
    out.append(bracket);
    return this;
  }

  /** A comma before every value but the first of its array or object. */
  private void separate() throws IOException {
    if (afterKey) {
      afterKey = false;
    } else if (!empty.isEmpty()) {
      if (!empty.pop()) {
        out.append(',');
      }
      empty.push(false);
    }
  }

  private void quote(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 || isLone(text, i)) {
            out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
