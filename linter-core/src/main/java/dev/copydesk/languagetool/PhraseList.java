package dev.copydesk.languagetool;

import java.io.IOException;
import java.util.Map;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

/**
 * A list of phrases that LanguageTool reads as one, and whether any of them stands in a sentence.
 * Safe for use by many threads.
 */
final class PhraseList {
  private static final int MOST_WORDS = 1 << 12;

  /** How many words, blanks and marks LanguageTool looks at. */
  private static final int LONGEST = 20;

  /**
   * Of a word: that it is a phrase itself; above that, of how many words the longest phrase is that
   * begins with it.
   */
  private static final int WHOLE = 1;

  private final MultiWordChunker chunker;
  private final Map<?, ?> starts;
  private final Map<?, ?> startsWithoutBlanks;
  private final Map<?, ?> phrases;
  private final Map<?, ?> phrasesWithoutBlanks;
  private final FirstWords<Integer> words = new FirstWords<>(MOST_WORDS);

  PhraseList(MultiWordChunker chunker) throws IOException, ReflectiveOperationException {
    this.chunker = chunker;
    // It reads its list when it is first asked.
    chunker.disambiguate(new AnalyzedSentence(new AnalyzedTokenReadings[0]));
    starts = map("mStartSpace");
    startsWithoutBlanks = map("mStartNoSpace");
    phrases = map("mFullSpace");
    phrasesWithoutBlanks = map("mFullNoSpace");
  }

  private Map<?, ?> map(String field) throws ReflectiveOperationException {
    return (Map<?, ?>) Internals.get(MultiWordChunker.class, field, chunker);
  }

  MultiWordChunker chunker() {
    return chunker;
  }

  /** Whether LanguageTool would change anything in a sentence. */
  boolean changes(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokens();
    for (int i = 0; i < tokens.length; i++) {
      String word = tokens[i].getToken();
      // No phrase begins with a blank.
      if (!word.isEmpty() && !word.equals(" ") && (isMarked(tokens[i]) || begins(i, tokens))) {
        return true;
      }
    }
    return sentence.getPreDisambigTokens() != tokens;
  }

  /** Whether another list has left a mark there, which LanguageTool makes a tag of. */
  private static boolean isMarked(AnalyzedTokenReadings word) {
    for (int i = 0; i < word.getReadingsLength(); i++) {
      String tag = word.getAnalyzedToken(i).getPOSTag();
      if (tag != null && tag.startsWith("<")) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(int at, AnalyzedTokenReadings[] tokens) {
    String word = tokens[at].getToken();
    int known = known(word);
    int next = at + 1;
    if (next == tokens.length || tokens[next].isWhitespace()) {
      return ((known & WHOLE) != 0 && !tokens[at].isWhitespace())
          || (known >> 1 > 0 && hasPhrase(at, known >> 1, tokens));
    }
    StringBuilder joined = new StringBuilder(word);
    boolean mayBe = !tokens[at].isWhitespace() && mayBePhrase(word);
    if (mayBe && (known & WHOLE) != 0) {
      return true;
    }
    while (next < tokens.length && !tokens[next].isWhitespace()) {
      joined.append(tokens[next].getToken());
      next++;
      if (mayBe && next - at <= LONGEST && phrasesWithoutBlanks.containsKey(joined.toString())) {
        return true;
      }
    }
    int length = longest(joined.toString());
    return length > 0 && hasPhrase(at, length, tokens);
  }

  private boolean mayBePhrase(String word) {
    return startsWithoutBlanks.containsKey(word.substring(0, 1));
  }

  private int known(String word) {
    Integer known = words.get(word);
    if (known == null) {
      int whole = mayBePhrase(word) && phrasesWithoutBlanks.containsKey(word) ? WHOLE : 0;
      known = (longest(word) << 1) | whole;
      words.keep(word, known);
    }
    return known;
  }

  /** Of how many words the longest phrase is that begins with one; 0 if there is none. */
  private int longest(String word) {
    Integer length = (Integer) starts.get(word);
    return length == null ? 0 : length;
  }

  /**
   * Whether a phrase stands at a place.
   *
   * @param length at most how many words it has
   */
  private boolean hasPhrase(int at, int length, AnalyzedTokenReadings[] tokens) {
    StringBuilder phrase = new StringBuilder();
    int blanks = 0;
    for (int i = at; i < tokens.length && i - at < LONGEST; i++) {
      if (!tokens[i].isWhitespace()) {
        phrase.append(tokens[i].getToken());
        if (phrases.containsKey(phrase.toString())) {
          return true;
        }
      } else if (i > 1 && !tokens[i - 1].isWhitespace()) {
        phrase.append(' ');
        blanks++;
        if (blanks == length) {
          return false;
        }
      }
    }
    return false;
  }
}
