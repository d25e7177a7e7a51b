package dev.copydesk.languagetool;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/**
 * Writes to the words of a sentence what phrases they are in; to nouns, whether it is one thing or
 * several. The same as LanguageTool's {@code EnglishChunker} and {@code EnglishChunkFilter}, which
 * go through the sentence for each word. Safe for use by many threads.
 */
final class PhraseTags {
  private static final String BEGIN = "B-NP";
  private static final String INSIDE = "I-NP";
  private static final String PLURAL_NOUN = "NNS";

  private final Noun one = new Noun("NP-singular");
  private final Noun several = new Noun("NP-plural");

  /** What is written for each outcome of the model, of which there are few. */
  private final Map<String, List<ChunkTag>> own = new ConcurrentHashMap<>();

  /** What is written to the words of a phrase around a noun. */
  private static final class Noun {
    private final List<ChunkTag> begin;
    private final List<ChunkTag> inside;
    private final List<ChunkTag> end;
    private final List<ChunkTag> whole;

    Noun(String name) {
      begin = List.of(new ChunkTag("B-" + name));
      inside = List.of(new ChunkTag("I-" + name));
      end = List.of(new ChunkTag("E-" + name));
      whole = List.of(begin.get(0), end.get(0));
    }
  }

  /**
   * Writes the tags.
   *
   * @param words as LanguageTool has them
   * @param tokens as OpenNLP has them
   * @param outcomes of the tokens
   */
  void write(List<AnalyzedTokenReadings> words, String[] tokens, String[] outcomes) {
    int count = tokens.length;
    @Nullable AnalyzedTokenReadings[] readings = readings(words, tokens);
    boolean[] inside = new boolean[count + 1];
    for (int i = 0; i < count; i++) {
      inside[i] = outcomes[i].equals(INSIDE);
    }
    boolean[] plural = plural(readings, inside, outcomes);
    Noun open = null;
    for (int i = 0; i < count; i++) {
      boolean begins = outcomes[i].equals(BEGIN);
      if (begins) {
        open = plural[i] ? several : one;
      }
      List<ChunkTag> tags = own(outcomes[i]);
      if (open != null) {
        if (!inside[i + 1]) {
          tags = begins ? open.whole : open.end;
          open = null;
        } else {
          tags = begins ? open.begin : open.inside;
        }
      }
      AnalyzedTokenReadings there = readings[i];
      if (there != null) {
        there.setChunkTags(tags);
      }
    }
  }

  private List<ChunkTag> own(String outcome) {
    List<ChunkTag> tags = own.get(outcome);
    if (tags == null) {
      tags = Collections.singletonList(new ChunkTag(outcome));
      own.put(outcome, tags);
    }
    return tags;
  }

  /** The words that stand exactly where tokens stand, if blanks are left out; null for others. */
  private static @Nullable AnalyzedTokenReadings[] readings(
      List<AnalyzedTokenReadings> words, String[] tokens) {
    @Nullable AnalyzedTokenReadings[] found = new AnalyzedTokenReadings[tokens.length];
    AnalyzedTokenReadings word = null;
    int begin = 0;
    int end = 0;
    int next = 0;
    int at = 0;
    for (int i = 0; i < tokens.length; i++) {
      while (end <= at && next < words.size()) {
        AnalyzedTokenReadings each = words.get(next++);
        if (!isBlank(each.getToken())) {
          word = each;
          begin = end;
          end += each.getToken().length();
        }
      }
      int behind = at + tokens[i].length();
      if (begin == at && end == behind) {
        found[i] = word;
      }
      at = behind;
    }
    return found;
  }

  private static boolean isBlank(String word) {
    return word.trim().isEmpty() || (word.length() == 1 && Character.isSpaceChar(word.charAt(0)));
  }

  /**
   * Whether a phrase that begins at a place is about several things: there is a plural from there
   * on as well as from its last word on, as far as phrases of nouns follow each other.
   */
  private static boolean[] plural(
      @Nullable AnalyzedTokenReadings[] readings, boolean[] inside, String[] outcomes) {
    boolean[] plural = new boolean[readings.length];
    boolean follows = false;
    boolean atEnd = false;
    for (int i = readings.length - 1; i >= 0; i--) {
      boolean isNoun = inside[i] || outcomes[i].equals(BEGIN);
      follows = isNoun && (follows || isPlural(readings[i]));
      atEnd = inside[i + 1] ? atEnd : follows;
      plural[i] = follows && atEnd;
    }
    return plural;
  }

  private static boolean isPlural(@Nullable AnalyzedTokenReadings word) {
    if (word == null) {
      return false;
    }
    for (int i = 0; i < word.getReadingsLength(); i++) {
      if (PLURAL_NOUN.equals(word.getAnalyzedToken(i).getPOSTag())) {
        return true;
      }
    }
    return false;
  }
}
