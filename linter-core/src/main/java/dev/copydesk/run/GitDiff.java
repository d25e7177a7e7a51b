package dev.copydesk.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what {@code git diff --unified=0} prints: which lines of which files are new. What the
 * lines hold is passed over by count, so that no line of an article is taken for a part of the
 * diff.
 */
final class GitDiff {
  /**
   * Some lines.
   *
   * @param first from 1
   * @param last not before the first
   */
  record Lines(int first, int last) {}

  private static final String NEW_FILE = "+++ ";
  private static final String HUNK = "@@ -";

  /** The escapes a, b, t, n, v, f and r are characters in a row from here. */
  private static final int BELL = 7;

  private final Map<String, List<Lines>> changed = new TreeMap<>();
  private List<Lines> file = new ArrayList<>();

  /** How many lines of the present hunk are still to come. */
  private long pending;

  private GitDiff() {}

  /**
   * The new and changed lines by the path of the file, in order; files without any are left out.
   */
  static Map<String, List<Lines>> read(InputStream diff) throws IOException {
    GitDiff reader = new GitDiff();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int length = diff.read(buffer);
    while (length >= 0) {
      for (int i = 0; i < length; i++) {
        if (buffer[i] == '\n') {
          reader.line(line.toString(StandardCharsets.UTF_8));
          line.reset();
        } else {
          line.write(buffer[i]);
        }
      }
      length = diff.read(buffer);
    }
    reader.line(line.toString(StandardCharsets.UTF_8));
    reader.changed.values().removeIf(List::isEmpty);
    return reader.changed;
  }

  private void line(String line) {
    if (line.startsWith("\\")) {
      return;
    }
    if (pending > 0) {
      pending--;
    } else if (line.startsWith(NEW_FILE)) {
      file = new ArrayList<>();
      String name = name(line.substring(NEW_FILE.length()));
      if (name.startsWith("b/")) {
        changed.put(name.substring(2), file);
      }
    } else if (line.startsWith(HUNK)) {
      hunk(line);
    }
  }

  /** {@code @@ -10,0 +11,2 @@}; a count of one is left out. */
  private void hunk(String line) {
    int plus = line.indexOf(" +");
    int end = line.indexOf(" @@", Math.max(plus, 0));
    if (plus < 0 || end < 0) {
      return;
    }
    long[] old = range(line.substring(HUNK.length(), plus));
    long[] now = range(line.substring(plus + 2, end));
    pending = old[1] + now[1];
    if (now[1] > 0) {
      file.add(new Lines((int) now[0], (int) (now[0] + now[1] - 1)));
    }
  }

  private static long[] range(String range) {
    int comma = range.indexOf(',');
    try {
      return comma < 0
          ? new long[] {Integer.parseInt(range), 1}
          : new long[] {
            Integer.parseInt(range.substring(0, comma)),
            Integer.parseInt(range.substring(comma + 1))
          };
    } catch (NumberFormatException e) {
      return new long[] {0, 0};
    }
  }

  /** A path with unusual characters stands in quotation marks; one with blanks ends with a tab. */
  private static String name(String written) {
    String name = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
    if (!name.startsWith("\"") || !name.endsWith("\"") || name.length() < 2) {
      return name;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] quoted = name.substring(1, name.length() - 1).getBytes(StandardCharsets.UTF_8);
    int at = 0;
    while (at < quoted.length) {
      boolean escaped = quoted[at] == '\\' && at + 1 < quoted.length;
      if (!escaped) {
        bytes.write(quoted[at]);
        at++;
      } else if (isOctal(quoted, at + 1)) {
        bytes.write(
            (quoted[at + 1] - '0') * 64 + (quoted[at + 2] - '0') * 8 + quoted[at + 3] - '0');
        at += 4;
      } else {
        int known = "abtnvfr".indexOf(quoted[at + 1]);
        bytes.write(known < 0 ? quoted[at + 1] : BELL + known);
        at += 2;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isOctal(byte[] bytes, int from) {
    for (int i = from; i < from + 3; i++) {
      if (i >= bytes.length || bytes[i] < '0' || bytes[i] > '7') {
        return false;
      }
    }
    return true;
  }
}
