package dev.copydesk.languagetool.sieve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.languagetool.AnalyzedSentence;

/**
 * Makes sieves of patterns. What they ask of words and tags is asked once of each, for all patterns
 * together. Safe for use by many threads.
 */
final class Sieves {
  private final Terms known = new Terms();
  private final Map<Question, Condition> conditions = new ConcurrentHashMap<>();

  /** By the numbers of their kinds: how many conditions there are. */
  private final AtomicIntegerArray numbers = new AtomicIntegerArray(Kind.ASKED);

  SentenceView view(AnalyzedSentence sentence) {
    int[] conditions = new int[Kind.ASKED];
    for (int kind = 0; kind < conditions.length; kind++) {
      conditions[kind] = numbers.get(kind);
    }
    return new SentenceView(sentence, known, conditions);
  }

  Sieve of(Outline outline) {
    return new Sieve(outline.elements().stream().map(this::step).toList(), outline.isAtStart());
  }

  private Step step(Element element) {
    return new Step(
        conditions(element.needed()),
        conditions(element.barred()),
        conditions(element.barredBefore()),
        element);
  }

  private Condition[] conditions(List<Question> questions) {
    Condition[] all = new Condition[questions.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = conditions.computeIfAbsent(questions.get(i), this::condition);
    }
    return all;
  }

  private Condition condition(Question question) {
    Kind kind = question.kind();
    Answer answer = new Answer(question);
    if (kind.number() >= Kind.ASKED) {
      return known.addQuestion(kind, answer);
    }
    List<String> words = question.listed();
    return words != null && WordLists.canHave(words)
        ? known.addList(words, kind == Kind.LEMMA, question.isCaseSensitive(), answer)
        : new Condition(kind, numbers.getAndIncrement(kind.number()), answer);
  }
}
