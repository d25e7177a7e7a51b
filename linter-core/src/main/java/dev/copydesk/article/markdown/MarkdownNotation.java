package dev.copydesk.article.markdown;

import dev.copydesk.article.Block;
import dev.copydesk.article.Notation;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes words into Markdown so that none of their characters is taken for markup. */
final class MarkdownNotation implements Notation {
  private static final String ESCAPED = "\\`*_[]<~|$";
  private static final String AT_LINE_START = "#>+-=:~|!";

  private final boolean mdx;
  private List<Span> frozen = List.of();
  private boolean allFrozen;
  private boolean named;

  MarkdownNotation(boolean mdx) {
    this.mdx = mdx;
  }

  /** Says that what stands at a place must stay as it is. */
  void freeze(int start, int end) {
    frozen = frozen.isEmpty() ? new ArrayList<>(4) : frozen;
    frozen.add(new Span(start, end));
  }

  /** Says that nothing of the block may change. */
  void freeze() {
    allFrozen = true;
  }

  /** Says that an id is made of the block's words. */
  void name() {
    named = true;
  }

  /** Some generators begin at the first letter. */
  @Override
  public Set<String> names(String words, String source) {
    if (!named || words.isEmpty()) {
      return Set.of();
    }
    int letter = 0;
    while (letter < words.length() - 1 && Character.isDigit(words.charAt(letter))) {
      letter++;
    }
    return letter == 0 ? Set.of(words) : Set.of(words, words.substring(letter));
  }

  @Override
  public Optional<String> write(String prose, String source, int start, int end) {
    if (allFrozen || isFrozen(start, end) || !isWritable(prose)) {
      return Optional.empty();
    }
    String written = escape(prose, source, start, end);
    Seam seam = new Seam(source, start, end, written);
    return seam.holds(mdx) ? Optional.of(written) : Optional.empty();
  }

  private boolean isFrozen(int start, int end) {
    int low = 0;
    int high = frozen.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frozen.get(middle).end() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Links do not hold links, so the first that ends no earlier is the only one.
    return low < frozen.size()
        && frozen.get(low).start() < Math.max(end, start + 1)
        && start < frozen.get(low).end();
  }

  private static boolean isWritable(String prose) {
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      if (c < ' ' || c == '{' || c == '}' || c == Block.OBJECT || c == 0x2028 || c == 0x2029) {
        return false;
      }
    }
    return true;
  }

  private static String escape(String prose, String source, int start, int end) {
    boolean lineStart = Seam.isLineStart(source, start);
    StringBuilder written = new StringBuilder(prose.length() + 4);
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      char before = i > 0 ? prose.charAt(i - 1) : start > 0 ? source.charAt(start - 1) : ' ';
      char next =
          i + 1 < prose.length()
              ? prose.charAt(i + 1)
              : end < source.length() ? source.charAt(end) : ' ';
      boolean escaped =
          ESCAPED.indexOf(c) >= 0
              || (lineStart && i == 0 && AT_LINE_START.indexOf(c) >= 0)
              || (c == '#' && (before == ' ' || before == '#'))
              || (c == '!' && next == '[')
              || (c == '(' && i == 0 && before == ']')
              || (c == ':' && ((i == 0 && before == ']') || next == ':' || before == ':'))
              || (c == '&' && (Character.isLetterOrDigit(next) || next == '#'));
      if (escaped) {
        written.append('\\');
      }
      written.append(c);
    }
    return written.toString();
  }

  /** A paragraph of a quotation is parted from the next by a line that holds its mark alone. */
  @Override
  public boolean isParting(String between) {
    return between.chars().allMatch(c -> c == '>' || Character.isWhitespace(c));
  }
}
