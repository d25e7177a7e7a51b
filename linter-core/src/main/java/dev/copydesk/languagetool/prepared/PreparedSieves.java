package dev.copydesk.languagetool.prepared;

import dev.copydesk.languagetool.sieve.Outline;
import dev.copydesk.languagetool.sieve.PatternSieve;
import dev.copydesk.languagetool.sieve.Sieve;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/** The sieves of a file's rules, made when they are first asked for. Safe for many threads. */
final class PreparedSieves {
  private final WrittenOutlines outlines;
  private final PatternSieve all;
  private final @Nullable Made[] made;

  /**
   * @param sieve null for a pattern that can match anywhere
   */
  private record Made(@Nullable Sieve sieve) {}

  /**
   * @param all where they belong
   */
  PreparedSieves(WrittenOutlines outlines, PatternSieve all) {
    this.outlines = outlines;
    this.all = all;
    made = new Made[outlines.size()];
  }

  /** That of a rule, by its number; empty if it can match anywhere, as far as can be told. */
  Optional<Sieve> get(int rule) {
    Made known = made[rule];
    if (known == null) {
      Optional<Outline> outline = outlines.of(rule);
      known = new Made(outline.isPresent() ? all.of(outline.get()) : null);
      made[rule] = known;
    }
    return Optional.ofNullable(known.sieve());
  }

  /** Has a rule, which has been made, asked about by its own. */
  void give(int rule, AbstractTokenBasedRule pattern) {
    get(rule).ifPresent(sieve -> all.give(pattern, sieve));
  }
}
