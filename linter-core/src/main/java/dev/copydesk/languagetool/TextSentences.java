package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;

/**
 * The sentences of a text, as LanguageTool's rules read them.
 *
 * @param texts the sentences themselves
 * @param analyzed what LanguageTool sees in each
 * @param parts the numbers of the sentences with which parts begin that are worth a thread's while,
 *     and the number behind the last
 */
record TextSentences(List<String> texts, List<AnalyzedSentence> analyzed, List<Integer> parts) {
  /** How long a part is, in UTF-16 code units; the last may be shorter. */
  private static final int PART = 1_000;

  /**
   * Those of a text.
   *
   * @param recent those that need not be analyzed again
   * @param each is given the sentences of each part, on any thread
   */
  static TextSentences of(
      String text,
      JLanguageTool tool,
      RecentSentences recent,
      Consumer<List<AnalyzedSentence>> each,
      SpareThreads spare) {
    List<String> texts = tool.sentenceTokenize(text);
    List<Integer> parts = parts(texts);
    AnalyzedSentence[] analyzed = new AnalyzedSentence[texts.size()];
    List<AnalyzedSentence> all = Arrays.asList(analyzed);
    List<Runnable> tasks = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      int from = parts.get(i);
      int to = parts.get(i + 1);
      tasks.add(
          () -> {
            for (int number = from; number < to; number++) {
              String sentence = texts.get(number);
              analyzed[number] =
                  number == texts.size() - 1
                      ? endingText(analyze(sentence, tool))
                      : analyze(sentence, tool, recent);
            }
            each.accept(all.subList(from, to));
          });
    }
    spare.run(tasks);
    return new TextSentences(texts, all, parts);
  }

  private static List<Integer> parts(List<String> texts) {
    List<Integer> parts = new ArrayList<>();
    int length = PART;
    for (int i = 0; i < texts.size(); i++) {
      if (length >= PART) {
        parts.add(i);
        length = 0;
      }
      length += texts.get(i).length();
    }
    parts.add(texts.size());
    return parts;
  }

  private static AnalyzedSentence analyze(
      String sentence, JLanguageTool tool, RecentSentences recent) {
    AnalyzedSentence known = recent.find(sentence);
    if (known != null) {
      return known;
    }
    AnalyzedSentence analyzed = analyze(sentence, tool);
    recent.add(sentence, analyzed);
    return analyzed;
  }

  /** Looks at nothing that another thread would change. */
  private static AnalyzedSentence analyze(String sentence, JLanguageTool tool) {
    try {
      return tool.getAnalyzedSentence(sentence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last sentence of a text, as LanguageTool marks it: a paragraph ends with it. */
  private static AnalyzedSentence endingText(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokens();
    AnalyzedTokenReadings[] before = sentence.getPreDisambigTokens();
    tokens[tokens.length - 1].setParagraphEnd();
    before[tokens.length - 1].setParagraphEnd();
    return new AnalyzedSentence(tokens, before);
  }
}
