package dev.copydesk.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Front matter that is no YAML as a whole: each field is read for itself, so that one that is
 * broken takes no other along.
 */
final class BrokenHead {
  private BrokenHead() {}

  static List<Block> read(FieldReader reader, int start, int end) {
    List<Block> blocks = new ArrayList<>();
    String text = reader.source();
    int field = start;
    while (field < end) {
      int next = FrontMatter.nextLine(text, field);
      while (next < end && goesOn(text.charAt(next))) {
        next = FrontMatter.nextLine(text, next);
      }
      if (opensMore(text, field, next)) {
        // Nobody knows where that ends.
        break;
      }
      int colon = text.indexOf(':', field);
      if (colon > field && colon < next && reader.isProse(text.substring(field, colon))) {
        YamlHead.whole(reader, field, next).ifPresent(blocks::addAll);
      }
      field = next;
    }
    return blocks;
  }

  /** Whether a line belongs to the field above it. */
  private static boolean goesOn(char first) {
    return Tokenizer.isBlank(first) || first == '-' || first == '#';
  }

  /** Whether a value opens a quotation mark or a bracket that its field does not close. */
  private static boolean opensMore(String text, int start, int end) {
    int value = start;
    while (value < end && text.charAt(value) != ':') {
      value++;
    }
    value++;
    while (value < end && Tokenizer.isBlank(text.charAt(value))) {
      value++;
    }
    int kind = value < end ? "\"'[{".indexOf(text.charAt(value)) : -1;
    if (kind < 0) {
      return false;
    }
    int close = text.indexOf("\"']}".charAt(kind), value + 1);
    return close < 0 || close >= end;
  }
}
