package dev.copydesk.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.copydesk.fix.FixResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fix changes, as a unified diff that {@code patch -p1} and {@code git apply} take. Only LF
 * ends a line for these tools, so carriage returns stand in the lines as they are.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /** The diff of one article; empty if nothing changed. */
  public static String of(FixResult result) {
    List<String> before = lines(result.before().source().text());
    List<String> after = lines(result.after().source().text());
    String name = headerName(result.before().source().name());
    StringBuilder diff = new StringBuilder();
    List<String> rows =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + name, "b/" + name, before, DiffUtils.diff(before, after), CONTEXT);
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      boolean header = i < 2 || row.startsWith("@@");
      diff.append(row);
      if (!row.endsWith("\n")) {
        diff.append(header ? "\n" : "\n\\ No newline at end of file\n");
      }
    }
    return diff.toString();
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

  /** Each line with its line feed. */
  private static List<String> lines(String text) {
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
