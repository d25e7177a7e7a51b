package dev.copydesk.article.asciidoc;

import dev.copydesk.article.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a document, of which some must keep their words: an identifier is made of them, or
 * a reference names them, {@code <<_the_words>>} or {@code <<The words>>}.
 *
 * <p>Names are compared by their letters and digits, for attributes of the document choose what
 * stands before and between the words of an identifier. Who refers to what is found out when a
 * title is first written to; most never are.
 */
final class Titles {
  private static final int LONGEST_NAME = 200;
  private static final String PREFIX = ":idprefix:";

  private final List<Title> titles = new ArrayList<>();
  private @Nullable Names references;

  /**
   * A title.
   *
   * @param named whether it has an identifier of its own, or none, so that only its words name it
   */
  private record Title(Block block, boolean named) {}

  /** The names that a document refers to: as they are made of titles, and as they are read. */
  private record Names(Set<String> all, Set<String> words, String prefix) {}

  void add(Block block, boolean named) {
    titles.add(new Title(block, named));
  }

  /** Whether the title that holds a place of the source must keep its words. */
  boolean isReferredTo(String source, int place) {
    int low = 0;
    int high = titles.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (titles.get(middle).block().span().start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && isReferredTo(source, titles.get(low - 1));
  }

  private boolean isReferredTo(String source, Title title) {
    if (references == null) {
      references = read(source);
    }
    String name = name(title.block(), source);
    Set<String> names = title.named() ? references.words() : references.all();
    return names.contains(name) || (!title.named() && names.contains(references.prefix() + name));
  }

  private static String name(Block block, String source) {
    StringBuilder name = new StringBuilder();
    String text = block.text();
    for (int i = 0; i < text.length() && name.length() <= LONGEST_NAME; i++) {
      if (text.charAt(i) == Block.OBJECT) {
        addLetters(name, block.span(i, i + 1).in(source));
      } else {
        addLetters(name, text.substring(i, i + 1));
      }
    }
    return name.toString();
  }

  private static void addLetters(StringBuilder name, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        name.append(Character.toLowerCase(text.charAt(i)));
      }
    }
  }

  /**
   * Reads them wherever they stand: what only looks like a reference costs no more than a title.
   */
  private static Names read(String source) {
    Names found = new Names(new HashSet<>(), new HashSet<>(), prefix(source));
    addAll(found, source, "<<", ",><");
    addAll(found, source, "xref:", "[");
    addAll(found, source, "#", "#[],<>\"'\n\r");
    return found;
  }

  private static void addAll(Names found, String source, String mark, String stops) {
    int at = source.indexOf(mark);
    while (at >= 0) {
      at = source.indexOf(mark, add(found, source, at + mark.length(), stops));
    }
  }

  /** Adds the name that begins at an offset; gives where to look on. */
  private static int add(Names found, String source, int from, String stops) {
    int end = from;
    int limit = Math.min(source.length(), from + LONGEST_NAME);
    while (end < limit && stops.indexOf(source.charAt(end)) < 0) {
      end++;
    }
    if (end == limit) {
      return from;
    }
    StringBuilder letters = new StringBuilder();
    String text = source.substring(from, end);
    addLetters(letters, text);
    found.all().add(letters.toString());
    found.all().add(withoutNumber(text, letters));
    if (text.chars().anyMatch(c -> Character.isUpperCase(c) || Characters.isBlank((char) c))) {
      found.words().add(letters.toString());
    }
    return end;
  }

  /** Of several titles with the same words, each but the first has a number in its name. */
  private static String withoutNumber(String text, StringBuilder letters) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(text.length() - 1 - digits))) {
      digits++;
    }
    return letters.substring(0, letters.length() - digits);
  }

  private static String prefix(String source) {
    int at = source.indexOf(PREFIX);
    StringBuilder prefix = new StringBuilder();
    for (int i = at < 0 ? source.length() : at + PREFIX.length();
        i < source.length() && source.charAt(i) != '\n' && source.charAt(i) != '\r';
        i++) {
      addLetters(prefix, source.substring(i, i + 1));
    }
    return prefix.toString();
  }
}
