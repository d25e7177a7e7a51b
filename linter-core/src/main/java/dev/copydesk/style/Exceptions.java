package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Budget;
import dev.copydesk.style.pattern.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * What a rule lets stand: terms of its own and accepted words. A match is let stand if it holds one
 * of them, or stands within one that is of several words.
 */
final class Exceptions {
  private final Optional<Expression> terms;
  private final Optional<Expression> phrases;

  private Exceptions(Optional<Expression> terms, Optional<Expression> phrases) {
    this.terms = terms;
    this.phrases = phrases;
  }

  static Exceptions none() {
    return new Exceptions(Optional.empty(), Optional.empty());
  }

  /**
   * Reads the fields of a rule.
   *
   * @param accepted words that are accepted everywhere
   * @param vocab whether the rule minds them, if it does not say
   */
  static Exceptions read(Fields fields, List<String> accepted, boolean vocab) throws BadRule {
    List<String> all = new ArrayList<>(fields.texts("exceptions"));
    if (fields.flag("vocab", vocab)) {
      all.addAll(accepted);
    }
    if (all.isEmpty()) {
      return none();
    }
    all.sort(Comparator.comparing(String::length).reversed());
    // One term that ignores case must not make the others do so.
    List<String> own =
        all.stream().map(term -> term.startsWith("(?i)") ? term : "(?-i)" + term).toList();
    List<String> several =
        all.stream()
            .filter(term -> term.contains(" ") || term.contains("\t") || term.contains("\\s"))
            .toList();
    try {
      return new Exceptions(
          Optional.of(Expression.words(own, false)),
          several.isEmpty() ? Optional.empty() : Optional.of(Expression.words(several, true)));
    } catch (BadExpression e) {
      throw BadRule.of(fields.place("exceptions"), e);
    }
  }

  /** Whether a text is or holds a term. */
  boolean holds(String text, Budget budget) {
    return terms.isPresent() && terms.get().isIn(text, budget);
  }

  /** Where terms stand in a passage, in order. */
  List<MatchResult> termsIn(Passage passage, Budget budget) {
    return terms.isPresent() ? terms.get().findAll(passage.subject(), budget) : List.of();
  }

  /** What is let stand in a passage. */
  Standing in(Passage passage, Budget budget) {
    return new Standing(passage, budget);
  }

  /** What is let stand in one passage; phrases are looked for once, and only if need be. */
  final class Standing {
    private final Passage passage;
    private final Budget budget;
    private @Nullable List<MatchResult> found;
    private int next;

    private Standing(Passage passage, Budget budget) {
      this.passage = passage;
      this.budget = budget;
    }

    /** Whether a stretch is let stand; to be asked from the first stretch to the last. */
    boolean holds(int start, int end) {
      if (Exceptions.this.holds(passage.text().substring(start, end).strip(), budget)) {
        return true;
      }
      if (phrases.isEmpty()) {
        return false;
      }
      if (found == null) {
        found = phrases.get().findAll(passage.subject(), budget);
      }
      while (next < found.size() && found.get(next).end() <= start) {
        next++;
      }
      return next < found.size()
          && found.get(next).start() <= start
          && end <= found.get(next).end();
    }
  }
}
