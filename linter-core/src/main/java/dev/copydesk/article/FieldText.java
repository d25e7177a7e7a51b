package dev.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a field, piece by piece, as its spelling means it. */
final class FieldText {
  /** A stretch of the source and what it means; line ends mean a line feed. */
  record Part(OffsetMap.Piece kind, String meaning, int start, int end) {}

  private final String source;
  private final List<Part> parts = new ArrayList<>();
  private int literal = -1;

  private FieldText(String source) {
    this.source = source;
  }

  /**
   * A value that is plain or stands between quotation marks.
   *
   * @return null if it is spelled in a way that is not read
   */
  static @Nullable FieldText flow(String source, int start, int end, FieldStyle style) {
    FieldText text = new FieldText(source);
    int at = start;
    while (at < end) {
      int next = text.step(at, end, style);
      if (next < 0) {
        return null;
      }
      at = next;
    }
    text.endLiteral(end);
    return text;
  }

  /** Lines below the name, each set in by at least as much as the first. */
  static @Nullable FieldText block(String source, int start, int end) {
    FieldText text = new FieldText(source);
    int indent = -1;
    int lastEnd = -1;
    int at = start;
    while (at < end) {
      int content = at;
      while (content < end && source.charAt(content) == ' ') {
        content++;
      }
      int lineEnd = content;
      while (lineEnd < end && !FrontMatter.isLineEnd(source.charAt(lineEnd))) {
        lineEnd++;
      }
      int trimmed = lineEnd;
      while (trimmed > content && Tokenizer.isBlank(source.charAt(trimmed - 1))) {
        trimmed--;
      }
      if (trimmed > content) {
        indent = indent < 0 ? content - at : indent;
        if (content - at < indent) {
          return null;
        }
        if (lastEnd >= 0) {
          text.add(OffsetMap.Piece.BREAK, "\n", lastEnd, content);
        }
        text.add(OffsetMap.Piece.LITERAL, source.substring(content, trimmed), content, trimmed);
        lastEnd = trimmed;
      }
      at = FrontMatter.behindLineEnd(source, lineEnd);
    }
    return text;
  }

  /** Where the value goes on; negative if it cannot be read. */
  private int step(int at, int end, FieldStyle style) {
    char c = source.charAt(at);
    if (Tokenizer.isBlank(c)) {
      return blanks(at, end);
    }
    if (style == FieldStyle.SINGLE && c == '\'') {
      add(OffsetMap.Piece.REFERENCE, "'", at, at + 2);
      return at + 2 <= end ? at + 2 : -1;
    }
    if (style == FieldStyle.DOUBLE && c == '\\') {
      return escape(at, end);
    }
    literal = literal < 0 ? at : literal;
    return at + 1;
  }

  private int blanks(int from, int end) {
    int at = from;
    int lineEnds = 0;
    while (at < end && Tokenizer.isBlank(source.charAt(at))) {
      boolean ends = FrontMatter.isLineEnd(source.charAt(at));
      lineEnds += ends ? 1 : 0;
      at = ends ? FrontMatter.behindLineEnd(source, at) : at + 1;
    }
    if (lineEnds == 0) {
      literal = literal < 0 ? from : literal;
    } else if (lineEnds == 1) {
      add(OffsetMap.Piece.BREAK, "\n", from, at);
    }
    return lineEnds > 1 ? -1 : at;
  }

  private int escape(int at, int end) {
    if (at + 1 >= end) {
      return -1;
    }
    char c = source.charAt(at + 1);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0) {
      return coded(at, at + 2 + digits, end);
    }
    int simple = "\"\\/ tn_".indexOf(c);
    if (simple < 0) {
      return -1;
    }
    String meaning = "\"\\/ \t\n\u00A0".substring(simple, simple + 1);
    add(OffsetMap.Piece.REFERENCE, meaning, at, at + 2);
    return at + 2;
  }

  private int coded(int at, int behind, int end) {
    if (behind > end) {
      return -1;
    }
    try {
      int code = Integer.parseInt(source.substring(at + 2, behind), 16);
      add(OffsetMap.Piece.REFERENCE, Character.toString(code), at, behind);
      return behind;
    } catch (IllegalArgumentException notACharacter) {
      return -1;
    }
  }

  private void add(OffsetMap.Piece kind, String meaning, int start, int end) {
    endLiteral(start);
    parts.add(new Part(kind, meaning, start, end));
  }

  private void endLiteral(int end) {
    if (literal >= 0) {
      String meaning = source.substring(literal, end);
      parts.add(new Part(OffsetMap.Piece.LITERAL, meaning, literal, end));
      literal = -1;
    }
  }

  List<Part> parts() {
    return parts;
  }

  /** Whether it reads as somebody else read it; blanks may differ, for lines are joined or not. */
  boolean reads(String value) {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(part.meaning()));
    return withoutBlanks(all).equals(withoutBlanks(value));
  }

  private static String withoutBlanks(CharSequence text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Tokenizer.isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
