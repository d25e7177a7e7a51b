package dev.copydesk.languagetool.prepared;

import dev.copydesk.languagetool.sieve.Outline;
import dev.copydesk.languagetool.sieve.PatternSieve;
import dev.copydesk.languagetool.sieve.Sieve;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/** The sieves of a file's rules, made when they are first asked for. Safe for many threads. */
final class PreparedSieves {
  private final WrittenOutlines outlines;
  private final PatternSieve all;
  private final AtomicReferenceArray<@Nullable Optional<Sieve>> made;

  /**
   * @param all where they belong
   */
  PreparedSieves(WrittenOutlines outlines, PatternSieve all) {
    this.outlines = outlines;
    this.all = all;
    made = new AtomicReferenceArray<>(outlines.size());
  }

  /** That of a rule, by its number; empty if it can match anywhere, as far as can be told. */
  Optional<Sieve> get(int rule) {
    Optional<Sieve> known = made.get(rule);
    if (known == null) {
      Optional<Outline> outline = outlines.of(rule);
      known = outline.map(all::of);
      made.set(rule, known);
    }
    return known;
  }

  /** Has a rule, which has been made, asked about by its own. */
  void give(int rule, AbstractTokenBasedRule pattern) {
    get(rule).ifPresent(sieve -> all.give(pattern, sieve));
  }
}
