package dev.copydesk.languagetool.prepared;

import dev.copydesk.languagetool.sieve.Element;
import dev.copydesk.languagetool.sieve.Kind;
import dev.copydesk.languagetool.sieve.Outline;
import dev.copydesk.languagetool.sieve.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the patterns of a file ask of a sentence. Safe for many threads: at worst two of them make
 * the same.
 */
final class WrittenOutlines {
  private final Strings strings;
  private final byte[] bytes;

  /** Where each question stands. */
  private final int[] places;

  private final @Nullable Question[] questions;

  /** Where the outline of each rule stands. */
  private final int[] rules;

  /** Reads what {@link OutlineRecorder} wrote. */
  WrittenOutlines(Strings strings, ByteReader in) {
    this.strings = strings;
    bytes = in.bytes();
    places = in.blocks();
    questions = new Question[places.length];
    rules = in.blocks();
  }

  /** Of how many rules. */
  int size() {
    return rules.length;
  }

  /** That of a rule, by its number; empty if it can match anywhere, as far as can be told. */
  Optional<Outline> of(int rule) {
    ByteReader in = new ByteReader(bytes, rules[rule]);
    if (in.number() == 0) {
      return Optional.empty();
    }
    boolean isAtStart = in.number() == 1;
    List<Element> elements = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      int head = in.number();
      int skip = in.number() - 1;
      List<Question> needed = questions(in);
      List<Question> barred = questions(in);
      List<Question> barredBefore = questions(in);
      elements.add(
          new Element(
              needed, barred, barredBefore, head >> 2, (head & 1) == 1, (head & 2) == 2, skip));
    }
    return Optional.of(new Outline(elements, isAtStart));
  }

  private List<Question> questions(ByteReader in) {
    Question[] some = new Question[in.number()];
    for (int i = 0; i < some.length; i++) {
      some[i] = question(in.number());
    }
    return List.of(some);
  }

  private Question question(int number) {
    Question known = questions[number];
    if (known == null) {
      ByteReader in = new ByteReader(bytes, places[number]);
      in.number();
      int head = in.number();
      String text = strings.get(in.number());
      known =
          new Question(
              Kind.of(head >> 3),
              text,
              (head & 1) == 1,
              (head & 2) == 2,
              (head & 4) == 4,
              words(in));
      questions[number] = known;
    }
    return known;
  }

  private @Nullable List<String> words(ByteReader in) {
    int size = in.number() - 1;
    if (size < 0) {
      return null;
    }
    String[] words = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = strings.get(in.number());
    }
    return List.of(words);
  }
}
