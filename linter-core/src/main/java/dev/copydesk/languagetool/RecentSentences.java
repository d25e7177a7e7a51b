package dev.copydesk.languagetool;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;

/**
 * What LanguageTool saw in the sentences that it read last, of one language: whoever edits an
 * article changes few of them. Bounded; safe for use by many threads.
 */
final class RecentSentences {
  /** In UTF-16 code units of text, each of which stands for some hundred bytes. */
  private static final int ROOM = 200_000;

  private final Map<String, AnalyzedSentence> sentences = new LinkedHashMap<>(16, 0.75f, true);
  private final int room;
  private int length;

  RecentSentences() {
    this(ROOM);
  }

  /**
   * @param room how long the sentences may be together, in UTF-16 code units
   */
  RecentSentences(int room) {
    this.room = room;
  }

  /**
   * What was seen in a sentence, for another place: places are told apart by which object theirs
   * is. Null if it is not known.
   */
  @Nullable AnalyzedSentence find(String sentence) {
    AnalyzedSentence known = get(sentence);
    return known == null
        ? null
        : new AnalyzedSentence(known.getTokens(), known.getPreDisambigTokens());
  }

  private synchronized @Nullable AnalyzedSentence get(String sentence) {
    return sentences.get(sentence);
  }

  /** Those that were asked for longest ago make room. */
  synchronized void add(String sentence, AnalyzedSentence seen) {
    if (sentence.length() > room || sentences.put(sentence, seen) != null) {
      return;
    }
    length += sentence.length();
    var eldest = sentences.keySet().iterator();
    while (length > room) {
      length -= eldest.next().length();
      eldest.remove();
    }
  }
}
