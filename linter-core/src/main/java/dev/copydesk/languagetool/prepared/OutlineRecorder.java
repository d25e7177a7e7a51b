package dev.copydesk.languagetool.prepared;

import dev.copydesk.languagetool.sieve.Element;
import dev.copydesk.languagetool.sieve.Outline;
import dev.copydesk.languagetool.sieve.Outlines;
import dev.copydesk.languagetool.sieve.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/** Writes down what patterns ask of a sentence. */
final class OutlineRecorder {
  private final StringTable strings;
  private final Outlines outlines = Outlines.ofLanguageTool().orElseThrow();
  private final Map<Question, Integer> questions = new LinkedHashMap<>();
  private final List<ByteWriter> written = new ArrayList<>();

  OutlineRecorder(StringTable strings) {
    this.strings = strings;
  }

  /**
   * Adds a rule.
   *
   * @param variants what LanguageTool makes of it; of several nothing is written down
   */
  void add(List<AbstractPatternRule> variants) {
    ByteWriter out = new ByteWriter();
    written.add(out);
    if (variants.size() == 1 && variants.get(0) instanceof AbstractTokenBasedRule pattern) {
      Optional<Outline> outline = outlines.of(pattern);
      outline.ifPresent(known -> write(known, out));
    }
  }

  private void write(Outline outline, ByteWriter out) {
    out.number(outline.isAtStart() ? 1 : 0);
    out.number(outline.elements().size());
    for (Element each : outline.elements()) {
      out.number((each.isOptional() ? 1 : 0) | (each.isRepeated() ? 2 : 0) | (each.repeats() << 2));
      out.number(each.skip() + 1);
      write(each.needed(), out);
      write(each.barred(), out);
      write(each.barredBefore(), out);
    }
  }

  private void write(List<Question> some, ByteWriter out) {
    out.number(some.size());
    for (Question each : some) {
      Integer next = questions.size();
      Integer known = questions.putIfAbsent(each, next);
      out.number(known == null ? next : known);
    }
  }

  /** Writes what {@link WrittenOutlines} reads; gives strings numbers that have none. */
  void writeTo(ByteWriter out) {
    out.number(questions.size());
    for (Question each : questions.keySet()) {
      ByteWriter block = new ByteWriter();
      block.number(
          each.kind().number() << 3
              | (each.isRegularExpression() ? 1 : 0)
              | (each.isCaseSensitive() ? 2 : 0)
              | (each.isNegated() ? 4 : 0));
      block.number(strings.of(each.text()));
      List<String> words = each.words();
      block.number(words == null ? 0 : words.size() + 1);
      if (words != null) {
        words.forEach(word -> block.number(strings.of(word)));
      }
      out.block(block);
    }
    out.number(written.size());
    written.forEach(out::block);
  }
}
