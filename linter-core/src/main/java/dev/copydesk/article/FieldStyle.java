package dev.copydesk.article;

import java.util.Optional;

/** How the value of a field is spelled. */
enum FieldStyle {
  PLAIN,
  SINGLE,
  DOUBLE,
  /** TOML's single quotes, in which nothing can be escaped. */
  VERBATIM,
  BLOCK;

  /**
   * How prose is written into a value.
   *
   * @param from where the value begins, quotation marks excluded
   */
  Notation notation(int from) {
    return (prose, source, start, end) -> write(prose, source, start, end, from);
  }

  private Optional<String> write(String prose, String source, int start, int end, int from) {
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      if (c < ' ' || c == Block.OBJECT || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029) {
        return Optional.empty();
      }
    }
    boolean quoted = this == SINGLE || this == DOUBLE || this == VERBATIM;
    if (!quoted && blankLast(prose, source, start, end)) {
      return Optional.empty();
    }
    return switch (this) {
      case PLAIN ->
          isPlain(prose, source, start, end, from) ? Optional.of(prose) : Optional.empty();
      case SINGLE ->
          atLineStart(source, start) && blankFirst(prose, source, end)
              ? Optional.empty()
              : Optional.of(prose.replace("'", "''"));
      case DOUBLE -> Optional.of(prose.replace("\\", "\\\\").replace("\"", "\\\""));
      case VERBATIM -> prose.indexOf('\'') < 0 ? Optional.of(prose) : Optional.empty();
      case BLOCK ->
          atLineStart(source, start) && blankFirst(prose, source, end)
              ? Optional.empty()
              : Optional.of(prose);
    };
  }

  /** A value without quotation marks ends at a comment, and must not look like anything else. */
  private static boolean isPlain(String prose, String source, int start, int end, int from) {
    if ((start <= from || atLineStart(source, start)) && blankFirst(prose, source, end)) {
      return false;
    }
    char before = start > from ? source.charAt(start - 1) : 'x';
    char behind = end < source.length() ? source.charAt(end) : '\n';
    String whole = before + prose + behind;
    for (int i = 0; i + 1 < whole.length(); i++) {
      char c = whole.charAt(i);
      char next = whole.charAt(i + 1);
      if ((c == ':' && Tokenizer.isBlank(next)) || (Tokenizer.isBlank(c) && next == '#')) {
        return false;
      }
    }
    char first = prose.isEmpty() ? behind : prose.charAt(0);
    return start > from || Character.isLetterOrDigit(first) || first > 0x7F;
  }

  /** A blank before the end of a line would be lost. */
  private static boolean blankLast(String prose, String source, int start, int end) {
    boolean atEnd = end == source.length() || FrontMatter.isLineEnd(source.charAt(end));
    char last =
        !prose.isEmpty()
            ? prose.charAt(prose.length() - 1)
            : start > 0 ? source.charAt(start - 1) : ' ';
    return atEnd && Tokenizer.isBlank(last);
  }

  private static boolean blankFirst(String prose, String source, int end) {
    char first =
        !prose.isEmpty() ? prose.charAt(0) : end < source.length() ? source.charAt(end) : '\n';
    return Tokenizer.isBlank(first);
  }

  private static boolean atLineStart(String source, int start) {
    int at = start;
    while (at > 0 && (source.charAt(at - 1) == ' ' || source.charAt(at - 1) == '\t')) {
      at--;
    }
    return at == 0 || FrontMatter.isLineEnd(source.charAt(at - 1));
  }
}
