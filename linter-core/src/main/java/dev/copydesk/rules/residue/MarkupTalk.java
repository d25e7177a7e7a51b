package dev.copydesk.rules.residue;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether an article speaks of markup, or is marked up on purpose, so that what would be a leftover
 * elsewhere is its matter.
 *
 * @param ofCode whether it is about HTML, programming or the like, or is itself a page of HTML or
 *     Markdown
 * @param ofWikis how often it speaks of wikis
 * @param layout how many pieces of markup it has that style text
 */
record MarkupTalk(boolean ofCode, int ofWikis, int layout) {
  private static final int MOST_MARKDOWN = 3;

  /** Reads a text and the pieces of markup found in it, which do not count as words. */
  static MarkupTalk of(String text, List<Leftover> leftovers) {
    boolean code = isMarkedUp(text, leftovers) || text.indexOf('`') >= 0;
    Set<String> weak = new HashSet<>();
    int wikis = 0;
    int next = 0;
    int i = 0;
    while (i < text.length() && !code) {
      if (next < leftovers.size() && leftovers.get(next).start() <= i) {
        i = Math.max(i, leftovers.get(next).end());
        next++;
        continue;
      }
      if (!isAsciiLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && (isAsciiLetter(text.charAt(i)) || text.charAt(i) == '\'')) {
        i++;
      }
      if (i - start < 3 || i - start > 12) {
        continue;
      }
      String word = text.substring(start, i).toLowerCase(Locale.ROOT);
      switch (Holder.WORDS.getOrDefault(word, "")) {
        case "code" -> code = true;
        case "weak" -> weak.add(word);
        case "wiki" -> wikis++;
        default -> {}
      }
    }
    int layout =
        (int) leftovers.stream().filter(each -> each.kind() == Leftover.Kind.MARKDOWN).count();
    return new MarkupTalk(code || weak.size() >= 2, wikis, layout);
  }

  /** Little enough for it to be a slip and not how the text is written. */
  boolean isMarkdownStray() {
    return layout <= MOST_MARKDOWN;
  }

  private static boolean isMarkedUp(String text, List<Leftover> leftovers) {
    int structure = 0;
    int unknown = 0;
    for (Leftover each : leftovers) {
      boolean tag = each.kind().isTag();
      if (tag && (isMentioned(text, each) || isSpokenOf(text, each))) {
        return true;
      }
      structure += each.kind() == Leftover.Kind.STRUCTURE_TAG ? 1 : 0;
      unknown += each.kind() == Leftover.Kind.UNKNOWN_TAG ? 1 : 0;
    }
    return structure > 0
        || unknown > 0
        || text.startsWith("---\n")
        || text.startsWith("# ")
        || text.contains("\n## ")
        || text.contains("\n= ")
        || text.contains("~~~");
  }

  /** In quotation marks or brackets of its own: {@code the "<br>" there}. */
  private static boolean isMentioned(String text, Leftover tag) {
    if (tag.start() == 0 || tag.end() >= text.length()) {
      return false;
    }
    char before = text.charAt(tag.start() - 1);
    char after = text.charAt(tag.end());
    return (before == '"' && after == '"')
        || (before == '\'' && after == '\'')
        || (before == '\u201C' && after == '\u201D')
        || (before == '\u2018' && after == '\u2019')
        || (before == '\u201E' && (after == '\u201C' || after == '\u201D'))
        || (before == '\u201A' && after == '\u2018')
        || (before == '\u00AB' && after == '\u00BB')
        || (before == '\u00BB' && after == '\u00AB')
        || (before == '(' && after == ')');
  }

  /** {@code The <br> at the end}; {@code the <b>last</b> word} is another matter. */
  private static boolean isSpokenOf(String text, Leftover tag) {
    return tag.kind().partsLines() && new Place(text, tag.start(), tag.end()).isSpokenOf();
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static final class Holder {
    static final Map<String, String> WORDS = load();

    private static Map<String, String> load() {
      Map<String, String> words = new HashMap<>();
      for (List<String> row : WordTable.beside(MarkupTalk.class, "markup-words.tsv").rows()) {
        WordTable.wordsIn(row.get(0)).forEach(word -> words.put(word, row.get(1)));
      }
      return Map.copyOf(words);
    }
  }
}
