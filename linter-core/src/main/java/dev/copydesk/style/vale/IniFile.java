package dev.copydesk.style.vale;

import dev.copydesk.source.SourceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file of keys and values in sections.
 *
 * @param sections in order; the first, without a name, is what stands before any other
 */
record IniFile(List<Section> sections) {
  /**
   * A section.
   *
   * @param line where it begins, from 1
   * @param entries in order; a key may be there several times
   */
  record Section(String name, int line, List<Entry> entries) {}

  /**
   * A key and its value.
   *
   * @param line where it is, from 1
   */
  record Entry(String key, String value, int line) {
    /** The parts of the value between commas, the empty ones left out. */
    List<String> list() {
      return Arrays.stream(value.split(",", -1))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }

  /**
   * Reads a file.
   *
   * @param place what to call it in messages
   * @throws SourceException if a line is neither a section nor a key and a value
   */
  static IniFile parse(String place, String text) throws SourceException {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("", 1, new ArrayList<>()));
    List<String> lines = text.replace("\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      String line = lines.get(i).strip();
      while (line.endsWith("\\") && i + 1 < lines.size()) {
        line = line.substring(0, line.length() - 1).strip() + " " + lines.get(++i).strip();
      }
      if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        String name = line.substring(1, line.length() - 1).strip();
        sections.add(new Section(name, number, new ArrayList<>()));
        continue;
      }
      int sign = line.indexOf('=');
      if (sign <= 0) {
        throw new SourceException(
            place + ":" + number + ":1: neither a [section] nor `key = value`");
      }
      Section last = sections.get(sections.size() - 1);
      last.entries()
          .add(new Entry(line.substring(0, sign).strip(), value(line.substring(sign + 1)), number));
    }
    return new IniFile(sections);
  }

  /** Without a comment behind it and quotation marks around it. */
  private static String value(String written) {
    String value = written.strip();
    for (String comment : List.of(" #", " ;")) {
      int at = value.indexOf(comment);
      value = at < 0 ? value : value.substring(0, at).strip();
    }
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
