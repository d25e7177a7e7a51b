package dev.copydesk.article;

import dev.copydesk.article.OffsetMap.Piece;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts words of a block's text in place of others so that the markup among them stays. What the two
 * have in common at either end is left alone; what remains is parted where markup parts it.
 */
final class Rewriting {
  private final String text;
  private final OffsetMap map;
  private final Notation notation;
  private final String source;

  Rewriting(String text, OffsetMap map, Notation notation, String source) {
    this.text = text;
    this.map = map;
    this.notation = notation;
    this.source = source;
  }

  /** The changes of the source; empty if some markup or an object would be lost. */
  Optional<List<Change>> changes(int from, int to, String replacement) {
    if (replacement.indexOf('\n') < 0) {
      return withinLine(from, to, replacement);
    }
    return keepsBreaks(from, to, replacement)
        ? lineByLine(from, to, replacement)
        : withinLine(from, to, replacement);
  }

  /** Whether there are as many ends of lines as before, which markup has put there. */
  private boolean keepsBreaks(int from, int to, String replacement) {
    int breaks = 0;
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n') {
        if (map.kind(map.pieceAt(at)) != Piece.BREAK) {
          return false;
        }
        breaks++;
      }
    }
    return breaks == replacement.chars().filter(c -> c == '\n').count();
  }

  /** A line's end stays as it is spelled, with what the markup puts before the next line. */
  private Optional<List<Change>> lineByLine(int from, int to, String replacement) {
    List<Change> changes = new ArrayList<>();
    int start = from;
    int left = 0;
    while (start <= to) {
      int end = text.indexOf('\n', start);
      boolean last = end < 0 || end >= to;
      int lineEnd = last ? to : end;
      int right = last ? replacement.length() : replacement.indexOf('\n', left);
      Optional<List<Change>> line = withinLine(start, lineEnd, replacement.substring(left, right));
      if (line.isEmpty()) {
        return line;
      }
      changes.addAll(line.get());
      start = lineEnd + 1;
      left = right + 1;
    }
    return Optional.of(changes);
  }

  private Optional<List<Change>> withinLine(int from, int to, String replacement) {
    int start = from;
    int end = to;
    int left = 0;
    int right = replacement.length();
    while (start < end && left < right && text.charAt(start) == replacement.charAt(left)) {
      start++;
      left++;
    }
    while (start < end && left < right && text.charAt(end - 1) == replacement.charAt(right - 1)) {
      end--;
      right--;
    }
    if (splitsCharacter(start) || splitsCharacter(end)) {
      start = from;
      end = to;
      left = 0;
      right = replacement.length();
    }
    return replaced(start, end, replacement.substring(left, right));
  }

  private Optional<List<Change>> replaced(int start, int end, String replacement) {
    if (start == end) {
      return replacement.isEmpty()
          ? Optional.of(List.of())
          : write(map.span(start, end), replacement).map(List::of);
    }
    int first = map.pieceAt(start);
    int last = map.pieceAt(end - 1);
    boolean markup = false;
    for (int piece = first; piece <= last; piece++) {
      if (map.kind(piece) == Piece.OBJECT) {
        return Optional.empty();
      }
      markup |= piece > first && map.isMarkupBefore(piece);
    }
    boolean emptied = replacement.isEmpty();
    if (!markup) {
      return emptied && empties(first, last, start, end)
          ? Optional.empty()
          : write(map.span(start, end), replacement).map(List::of);
    }
    if (emptied && leavesBlankFirst(last, end)) {
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    for (int piece = first; piece <= last; piece++) {
      int pieceStart = Math.max(start, map.start(piece));
      int pieceEnd = Math.min(end, map.end(piece));
      String part = piece == first ? replacement : "";
      if (part.isEmpty() && empties(piece, piece, pieceStart, pieceEnd)) {
        return Optional.empty();
      }
      Optional<Change> change = write(map.span(pieceStart, pieceEnd), part);
      if (change.isEmpty()) {
        return Optional.empty();
      }
      changes.add(change.get());
    }
    return Optional.of(changes);
  }

  /** Whether nothing would be left between the markup on both sides of some pieces. */
  private boolean empties(int first, int last, int start, int end) {
    return start == map.start(first)
        && end == map.end(last)
        && map.isMarkupBefore(first)
        && map.isMarkupBefore(last + 1);
  }

  /** Whether a blank would come to stand right behind markup that opens. */
  private boolean leavesBlankFirst(int last, int end) {
    return end < map.end(last) && map.opensBefore(last) && Tokenizer.isBlank(text.charAt(end));
  }

  private Optional<Change> write(Span span, String prose) {
    return notation
        .write(prose, source, span.start(), span.end())
        .map(written -> new Change(span, written));
  }

  private boolean splitsCharacter(int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
