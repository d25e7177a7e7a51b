package dev.copydesk.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables with a head, tabs between cells, and backslashes before what would break a line. */
final class Tsv {
  private Tsv() {}

  /**
   * One row.
   *
   * @param cells by the names in the head
   */
  record Row(Map<String, String> cells) {
    /** A cell that must be there. */
    String get(String name) {
      return Objects.requireNonNull(cells.get(name), name);
    }

    String getOr(String name, String absent) {
      return cells.getOrDefault(name, absent);
    }
  }

  /** The rows by the names in the head; lines of another length are left out. */
  static List<Row> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    String[] head = lines.get(0).split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length == head.length) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.length; i++) {
          row.put(head[i], unescape(cells[i]));
        }
        rows.add(new Row(row));
      }
    }
    return rows;
  }

  static String escape(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  static String unescape(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length() && "tnr\\".indexOf(cell.charAt(i + 1)) >= 0) {
        i++;
        text.append("\t\n\r\\".charAt("tnr\\".indexOf(cell.charAt(i))));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
