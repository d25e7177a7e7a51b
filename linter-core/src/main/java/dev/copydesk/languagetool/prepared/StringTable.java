package dev.copydesk.languagetool.prepared;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives strings numbers, the same to the same. */
final class StringTable {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int of(String string) {
    Integer next = numbers.size();
    Integer known = numbers.putIfAbsent(string, next);
    return known == null ? next : known;
  }

  void writeTo(ByteWriter out) {
    out.number(numbers.size());
    for (String string : numbers.keySet()) {
      out.number(string.getBytes(StandardCharsets.UTF_8).length);
    }
    out.utf8(numbers.keySet());
  }
}
