package dev.copydesk.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tells the parts of speech of a sentence's words, in the names of the Penn Treebank. It is the
 * statistical tagger that LanguageTool brings along; its model is read when a rule first asks,
 * which takes about a second. For one thread at a time.
 */
final class Tagger {
  private static final String MODEL = "/en-pos-maxent.bin";

  /** A sentence of more words is none, and is not tagged. */
  private static final int MOST_WORDS = 300;

  private final POSTaggerME tagger = new POSTaggerME(Model.ENGLISH);

  /**
   * A word and its part of speech.
   *
   * @param start offset in the passage
   * @param end one past its last character
   * @param text what is written
   * @param tag its part of speech, such as {@code NN}
   */
  record Word(int start, int end, String text, String tag) {}

  /** The words of a sentence in order; marks are words, and so are {@code 's} and {@code n't}. */
  List<Word> words(String sentence) {
    List<int[]> spans = spans(sentence);
    if (spans.size() > MOST_WORDS) {
      return List.of();
    }
    String[] texts =
        spans.stream().map(span -> sentence.substring(span[0], span[1])).toArray(String[]::new);
    String[] plain = texts.clone();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i].replace('\u2019', '\'');
    }
    String[] tags = tagger.tag(plain);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      words.add(new Word(spans.get(i)[0], spans.get(i)[1], texts[i], tags[i]));
    }
    return words;
  }

  private static List<int[]> spans(String sentence) {
    List<int[]> spans = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      char c = sentence.charAt(at);
      int end = at + 1;
      if (isLetter(c)) {
        while (end < sentence.length() && goesOn(sentence, end)) {
          end++;
        }
        int split = contraction(sentence.substring(at, end)) + at;
        if (split > at && split < end) {
          spans.add(new int[] {at, split});
          at = split;
        }
        spans.add(new int[] {at, end});
      } else if (!Character.isWhitespace(c) && c != '\u00A0') {
        spans.add(new int[] {at, end});
      }
      at = end;
    }
    return spans;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
  }

  private static boolean goesOn(String text, int at) {
    char c = text.charAt(at);
    boolean joins = c == '-' || c == '\'' || c == '\u2019' || c == '.' || c == ',';
    boolean followed = at + 1 < text.length() && isLetter(text.charAt(at + 1));
    return isLetter(c) || (joins && followed);
  }

  /** Where the second part of {@code don't} or {@code John's} begins; its length if it is one. */
  private static int contraction(String word) {
    String straight = word.replace('\u2019', '\'');
    if (straight.toLowerCase(Locale.ROOT).endsWith("n't") && word.length() > 3) {
      return word.length() - 3;
    }
    int apostrophe = straight.lastIndexOf('\'');
    return apostrophe > 0 && word.length() - apostrophe <= 3 ? apostrophe : word.length();
  }

  private static final class Model {
    static final POSModel ENGLISH = load();

    private static POSModel load() {
      try (InputStream in =
          Objects.requireNonNull(
              Tagger.class.getResourceAsStream(MODEL), "opennlp-postag-models is not there")) {
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
