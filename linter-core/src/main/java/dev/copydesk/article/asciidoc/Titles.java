package dev.copydesk.article.asciidoc;

import dev.copydesk.article.Block;
import dev.copydesk.article.HeadingName;
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

  /** The names that a title has with no identifier of its own. */
  Set<String> names(String words, String source) {
    return new HashSet<>(List.of(words, references(source).prefix() + words));
  }

  private Names references(String source) {
    if (references == null) {
      references = read(source);
    }
    return references;
  }

  private boolean isReferredTo(String source, Title title) {
    Names references = references(source);
    String name = HeadingName.of(title.block(), source);
    Set<String> names = title.named() ? references.words() : references.all();
    return names.contains(name) || (!title.named() && names.contains(references.prefix() + name));
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
    String text = source.substring(from, end);
    String letters = HeadingName.of(text);
    found.all().add(letters);
    found.all().add(withoutNumber(text, letters));
    if (text.chars().anyMatch(c -> Character.isUpperCase(c) || Characters.isBlank((char) c))) {
      found.words().add(letters);
    }
    return end;
  }

  /** Of several titles with the same words, each but the first has a number in its name. */
  private static String withoutNumber(String text, String letters) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(text.length() - 1 - digits))) {
      digits++;
    }
    return letters.substring(0, letters.length() - digits);
  }

  private static String prefix(String source) {
    int at = source.indexOf(PREFIX);
    if (at < 0) {
      return "";
    }
    int end = at + PREFIX.length();
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return HeadingName.of(source.substring(at + PREFIX.length(), end));
  }
}
