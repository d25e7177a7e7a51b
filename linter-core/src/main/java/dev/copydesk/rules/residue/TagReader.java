package dev.copydesk.rules.residue;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads elements of HTML in angle brackets. */
final class TagReader {
  private static final int LONGEST = 400;
  private static final int LONGEST_NAME = 12;

  private final Map<String, Leftover.Kind> kinds = new HashMap<>();

  private TagReader() {
    for (List<String> row : WordTable.beside(TagReader.class, "tags.tsv").rows()) {
      Leftover.Kind kind = Leftover.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT) + "_TAG");
      WordTable.wordsIn(row.get(0)).forEach(name -> kinds.put(name, kind));
    }
  }

  static TagReader html() {
    return Holder.HTML;
  }

  /** The tag that begins at an angle bracket; empty if none does. */
  Optional<Leftover> at(String text, int start) {
    int from = start + 1;
    boolean closing = from < text.length() && text.charAt(from) == '/';
    from += closing ? 1 : 0;
    int to = from;
    while (to < text.length()
        && to - from <= LONGEST_NAME
        && isInName(text.charAt(to), to > from)) {
      to++;
    }
    if (text.startsWith("!--", from) || text.startsWith("!DOCTYPE", from) || isXml(text, from)) {
      return Optional.of(Leftover.of(Leftover.Kind.STRUCTURE_TAG, start, from, ""));
    }
    if (to == from || to == text.length()) {
      return Optional.empty();
    }
    int end = endOfTag(text, to);
    if (end < 0) {
      return Optional.empty();
    }
    boolean withAttributes = text.substring(to, end).indexOf('=') >= 0;
    if (!withAttributes && !isBare(text, to, end)) {
      return Optional.empty();
    }
    String name = text.substring(from, to).toLowerCase(Locale.ROOT);
    Leftover.Kind kind = kinds.getOrDefault(name, Leftover.Kind.UNKNOWN_TAG);
    return Optional.of(new Leftover(kind, start, end, name, closing, withAttributes));
  }

  private static boolean isXml(String text, int from) {
    return text.startsWith("?xml", from) || text.startsWith("?php", from);
  }

  private static boolean isInName(char c, boolean later) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (later && ((c >= '0' && c <= '9') || c == '-' || c == '_'));
  }

  /** One past the closing bracket of a tag whose name ends here; -1 if there is none. */
  private static int endOfTag(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  /** Nothing but a blank and a slash before the bracket. */
  private static boolean isBare(String text, int from, int end) {
    for (int i = from; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c != '/' && c != ' ') {
        return false;
      }
    }
    return true;
  }

  private static final class Holder {
    static final TagReader HTML = new TagReader();
  }
}
