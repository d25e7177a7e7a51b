package dev.copydesk.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.copydesk.fix.FixResult;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fix changes, as a unified diff that {@code patch -p1} and {@code git apply} take. Only LF
 * ends a line for these tools, so carriage returns stand in the lines as they are.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /**
   * The diff of one article, its lines in the article's own encoding, without which they would not
   * match; no bytes if nothing changed.
   *
   * @throws SourceException if the corrected text cannot be encoded
   */
  public static byte[] of(FixResult result) throws SourceException {
    Source source = result.before().source();
    List<String> before = lines(source);
    List<String> after = lines(result.after().source());
    String name = headerName(source.name());
    List<String> rows =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + name, "b/" + name, before, DiffUtils.diff(before, after), CONTEXT);
    if (rows.isEmpty()) {
      return new byte[0];
    }
    ByteArrayOutputStream diff = new ByteArrayOutputStream();
    diff.writeBytes((rows.get(0) + "\n" + rows.get(1) + "\n").getBytes(StandardCharsets.UTF_8));
    diff.writeBytes(source.encode(body(rows.subList(2, rows.size()))));
    return diff.toByteArray();
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

  /** Tools take the part before a tab for the name, and a leading slash for an intrusion. */
  private static String headerName(String name) {
    String path = name.replace('\\', '/');
    while (path.startsWith("/") || path.startsWith("./")) {
      path = path.substring(path.indexOf('/') + 1);
    }
    return path.chars().anyMatch(c -> c < ' ' || c == '"') ? quoted(path) : path;
  }

  private static String quoted(String path) {
    return path.replaceAll("[\\x00-\\x1F\"]", "?");
  }

  /** Each line with its line feed; to these tools a byte order mark is part of the first one. */
  private static List<String> lines(Source source) {
    String text = (source.hasByteOrderMark() ? "\uFEFF" : "") + source.text();
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
