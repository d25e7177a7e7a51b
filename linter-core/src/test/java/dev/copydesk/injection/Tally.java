package dev.copydesk.injection;

import dev.copydesk.article.Article;
import dev.copydesk.fix.Fixer;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** What became of many injections of one class of damage. */
final class Tally {
  private static final Linter LINTER =
      Linter.of(RuleCatalog.load().rules(), FakeEngine.silent(), Selection.ALL);
  private static final Fixer SAFE = new Fixer(LINTER::lint, false);
  private static final Fixer SUGGESTED = new Fixer(LINTER::lint, true);

  /** So many texts are tried for each injection that is wanted. */
  private static final int TRIES = 80;

  private final Damage damage;
  private int injected;
  private int exact;
  private int left;
  private int suggested;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  private Tally(Damage damage) {
    this.damage = damage;
  }

  /**
   * Injures texts at random, mends them with all rules and compares.
   *
   * @param texts clean ones, to choose from
   * @param wanted how many injections to make; fewer if the texts offer too few places
   */
  static Tally of(Damage damage, List<String> texts, int wanted, long seed) {
    Tally tally = new Tally(damage);
    Random random = new Random(seed);
    for (int i = 0; i < wanted * TRIES && tally.injected < wanted; i++) {
      String clean = texts.get(random.nextInt(texts.size()));
      Optional<String> injured = damage.injure(clean, random);
      if (injured.isPresent() && !injured.get().equals(clean)) {
        tally.add(clean, injured.get());
      }
    }
    return tally;
  }

  /** The text after all safe fixes. */
  static String mend(String text) {
    return mend(SAFE, text);
  }

  private static String mend(Fixer fixer, String text) {
    Article article = Linting.article(text);
    return fixer.fix(article).after().source().text();
  }

  private void add(String clean, String injured) {
    injected++;
    String mended = mend(SAFE, injured);
    if (mended.equals(clean)) {
      exact++;
      return;
    }
    if (!mended.equals(injured)) {
      wrong.add(difference(clean, injured) + " => " + difference(clean, mended));
      return;
    }
    left++;
    missed.add(difference(clean, injured));
    if (mend(SUGGESTED, injured).equals(clean)) {
      suggested++;
    }
  }

  /** What stands where two texts differ, with a little of what is around it. */
  private static String difference(String clean, String other) {
    int from = 0;
    int shorter = Math.min(clean.length(), other.length());
    while (from < shorter && clean.charAt(from) == other.charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < shorter - from
        && clean.charAt(clean.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    int start = Math.max(0, from - 25);
    int end = Math.min(other.length(), Math.min(other.length() - back, from + 200) + 25);
    return "`" + other.substring(start, end).replace("\n", "\\n") + "`";
  }

  Damage damage() {
    return damage;
  }

  int injected() {
    return injected;
  }

  /** How many of a hundred were repaired exactly. */
  double exactPercent() {
    return injected == 0 ? 0 : 100.0 * exact / injected;
  }

  /** The repairs that gave something else than the clean text. */
  List<String> wrong() {
    return wrong;
  }

  /** The damage that was left alone. */
  List<String> missed() {
    return missed;
  }

  static String head() {
    return String.format(
        Locale.ROOT,
        "%-34s %-36s %8s %8s %7s %7s %9s %6s",
        "class",
        "rule",
        "demanded",
        "injected",
        "exact",
        "left",
        "suggested",
        "wrong");
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-34s %-36s %8s %8d %6.1f%% %7d %9d %6d",
        damage.name(),
        damage.rule(),
        damage.safe() ? "safe" : "-",
        injected,
        exactPercent(),
        left,
        suggested,
        wrong.size());
  }
}
