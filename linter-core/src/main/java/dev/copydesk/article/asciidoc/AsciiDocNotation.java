package dev.copydesk.article.asciidoc;

import dev.copydesk.article.Notation;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How prose is written in AsciiDoc. Characters of markup are not written at all, for what escapes
 * them depends on what else stands in the paragraph; around the rest, marks must go on to open and
 * close what they did, and lines to begin what they began.
 *
 * @param separator what parts cells here; {@link Characters#NONE} outside a table
 * @param attribute whether a comma ends the text
 * @param fixedLength whether it must stay as long as it is
 * @param named in a title, whether it has an identifier of its own, or none
 * @param titles in a title, those that keep their words; null elsewhere
 */
record AsciiDocNotation(
    char separator, boolean attribute, boolean fixedLength, boolean named, @Nullable Titles titles)
    implements Notation {
  /** In running text. */
  static final AsciiDocNotation TEXT =
      new AsciiDocNotation(Characters.NONE, false, false, true, null);

  /** How far is looked for the ends of the line and of what may lie around. */
  private static final int REACH = 300;

  AsciiDocNotation inCell(char mark) {
    return new AsciiDocNotation(mark, attribute, fixedLength, named, titles);
  }

  AsciiDocNotation inAttribute() {
    return new AsciiDocNotation(separator, true, fixedLength, true, titles);
  }

  /**
   * In a title.
   *
   * @param underlined whether a line below it is as long as it
   * @param ownName whether no identifier is made of its words
   */
  AsciiDocNotation inTitle(Titles all, boolean underlined, boolean ownName) {
    return new AsciiDocNotation(separator, attribute, underlined, ownName, all);
  }

  @Override
  public Set<String> names(String words, String source) {
    return titles == null || named || words.isEmpty() ? Set.of() : titles.names(words, source);
  }

  @Override
  public Optional<String> write(String prose, String source, int start, int end) {
    boolean fits =
        isPlain(prose)
            && (!fixedLength || length(prose) == length(source.substring(start, end)))
            && MarkSeams.hold(prose, source, start, end)
            && !breaksAttribute(prose, source, end)
            && keepsCell(prose, source, start, end)
            && LineSeams.hold(prose, source, start, end, separator, REACH)
            && (titles == null || !titles.isReferredTo(source, start));
    return fits
        ? Optional.of(ampersandsWritten(prose, Characters.at(source, end)))
        : Optional.empty();
  }

  private boolean isPlain(String prose) {
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      boolean markup = "*_`#^~+{}[]<>|\\=@".indexOf(c) >= 0 || c == separator;
      if (markup || c < ' ' || (attribute && (c == ',' || c == '"'))) {
        return false;
      }
    }
    return !prose.contains("://")
        && !prose.contains("(C)")
        && !prose.contains("(R)")
        && !prose.contains("(TM)");
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Whether a mark would end the text of a link that has attributes behind it. */
  private static boolean breaksAttribute(String prose, String source, int end) {
    if (prose.indexOf(',') < 0 && prose.indexOf('"') < 0) {
      return false;
    }
    boolean named = false;
    int last = Math.min(source.length(), end + REACH);
    for (int at = end; at < last && source.charAt(at) != '['; at++) {
      if (source.charAt(at) == ']') {
        return named;
      }
      named |= source.charAt(at) == '=';
    }
    return false;
  }

  /** Whether no word comes to stand before a separator that says how the next cell is set. */
  private boolean keepsCell(String prose, String source, int start, int end) {
    if (separator == Characters.NONE || Characters.at(source, end) != separator) {
      return true;
    }
    int from = start;
    while (from > 0 && start - from < REACH && source.charAt(from - 1) != separator) {
      from--;
    }
    String before = source.substring(from, start) + prose;
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return !word.isEmpty() && !TableScanner.isSpec(word);
  }

  private static String ampersandsWritten(String prose, char next) {
    if (prose.indexOf('&') < 0) {
      return prose;
    }
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < prose.length(); i++) {
      char after = i + 1 < prose.length() ? prose.charAt(i + 1) : next;
      boolean begins = prose.charAt(i) == '&' && (Characters.isWord(after) || after == '#');
      written.append(prose.charAt(i)).append(begins ? "amp;" : "");
    }
    return written.toString();
  }
}
