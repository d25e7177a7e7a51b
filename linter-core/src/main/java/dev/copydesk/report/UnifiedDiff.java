package dev.copydesk.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import dev.copydesk.fix.FixResult;
import dev.copydesk.source.SourceException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a fix changes, as a unified diff that {@code patch -p1} and {@code git apply} take. Only LF
 * ends a line for these tools, so carriage returns stand in the lines as they are.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** Patch tools compare bytes; here each byte is a character, whatever it means in the article. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private UnifiedDiff() {}

  /**
   * The diff of one article, its lines in the article's own encoding, without which they would not
   * match; no bytes if nothing changed.
   *
   * @throws SourceException if the corrected text cannot be encoded
   */
  public static byte[] of(FixResult result) throws SourceException {
    List<String> before = lines(result.before().source().bytes());
    List<String> after = lines(result.after().source().bytes());
    List<String> rows =
        UnifiedDiffUtils.generateUnifiedDiff(
            "before", "after", before, changes(before, after), CONTEXT);
    if (rows.isEmpty()) {
      return new byte[0];
    }
    String path = path(result.before().source().name());
    String head = "--- " + name("a/" + path) + "\n+++ " + name("b/" + path) + "\n";
    ByteArrayOutputStream diff = new ByteArrayOutputStream();
    diff.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    diff.writeBytes(body(rows.subList(2, rows.size())).getBytes(BYTES));
    return diff.toByteArray();
  }

  /**
   * Most fixes change words within lines; then lines match one by one, in linear time. Where lines
   * came or went, they are matched by Myers's algorithm, whose time grows with the changes.
   */
  private static Patch<String> changes(List<String> before, List<String> after) {
    if (before.size() != after.size()) {
      return DiffUtils.diff(before, after);
    }
    Patch<String> patch = new Patch<>();
    int line = 0;
    while (line < before.size()) {
      int end = line;
      while (end < before.size() && !before.get(end).equals(after.get(end))) {
        end++;
      }
      if (end > line) {
        patch.addDelta(
            new ChangeDelta<>(
                new Chunk<>(line, before.subList(line, end)),
                new Chunk<>(line, after.subList(line, end))));
      }
      line = end + 1;
    }
    return patch;
  }

  private static String body(List<String> rows) {
    StringBuilder body = new StringBuilder();
    for (String row : rows) {
      body.append(row);
      if (!row.endsWith("\n")) {
        body.append(row.startsWith("@@") ? "\n" : "\n\\ No newline at end of file\n");
      }
    }
    return body.toString();
  }

  /** To patch tools a leading slash is an intrusion. */
  private static String path(String name) {
    String path = name.replace(FileSystems.getDefault().getSeparator(), "/");
    while (path.startsWith("/") || path.startsWith("./")) {
      path = path.substring(path.indexOf('/') + 1);
    }
    return path;
  }

  /** As git writes it: odd names between quotation marks, and a tab behind one with blanks. */
  private static String name(String path) {
    if (path.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '"' || c == '\\')) {
      return path.indexOf(' ') < 0 ? path : path + "\t";
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F) {
        quoted.append(String.format(Locale.ROOT, "\\%03o", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Each line with its line feed. */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, BYTES);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }
}
