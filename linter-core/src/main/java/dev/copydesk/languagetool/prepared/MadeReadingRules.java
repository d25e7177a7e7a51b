package dev.copydesk.languagetool.prepared;

import dev.copydesk.languagetool.sieve.PatternSieve;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.XMLRuleHandler;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * Rules of a file that choose among readings, made when they are first asked for. Safe for many
 * threads.
 *
 * <p>LanguageTool's handler forgets less between rules than it might. It keeps the antipatterns of
 * a group for the rules that stand alone behind it; and once a rule has had words of its own, those
 * behind it that have none get an empty list of them. So groups with antipatterns are told whole, a
 * rule that stands alone behind such a group if it does so in the file, and the first rule that has
 * words before all others.
 */
final class MadeReadingRules {
  private static final int NONE = -1;
  private static final String HANDLER =
      "org.languagetool.tagging.disambiguation.rules.DisambiguationRuleHandler";

  private final String name;
  private final int first;
  private final Language language;
  private final Recording recording;
  private final Hints hints;
  private final PreparedSieves sieves;

  /** How many rules there are up to the first that has words of its own. */
  private final int ahead;

  private final @Nullable Made[] made;

  /** As its field is final, who sees it in the array sees all of the rule. */
  private record Made(DisambiguationPatternRule rule) {}

  /** Guarded by this. */
  private @Nullable Teller teller;

  /** The group whose antipatterns the one that is told has kept; guarded by this. */
  private int kept = NONE;

  /**
   * Reads what {@link RulePreparer} wrote.
   *
   * @param name that of the file itself
   * @param first the number of its first rule among those of all files
   * @param in behind the marks
   * @param sieve where their sieves belong
   */
  MadeReadingRules(String name, int first, ByteReader in, Language language, PatternSieve sieve) {
    this.name = name;
    this.first = first;
    this.language = language;
    Strings strings = new Strings(in);
    recording = new Recording(strings, in);
    ahead = in.number();
    hints = new Hints(strings, in);
    sieves = new PreparedSieves(new WrittenOutlines(strings, in), sieve);
    made = new Made[recording.rules()];
  }

  /** The number of the first rule among those of all files; all other numbers here are less it. */
  int first() {
    return first;
  }

  int size() {
    return made.length;
  }

  Hints hints() {
    return hints;
  }

  PreparedSieves sieves() {
    return sieves;
  }

  DisambiguationPatternRule get(int rule) {
    Made known = made[rule];
    return known == null ? make(rule) : known.rule();
  }

  private synchronized DisambiguationPatternRule make(int rule) {
    if (made[rule] == null) {
      Teller telling = teller == null ? begun() : teller;
      // One that fails is not used again.
      teller = null;
      // It may be among those before all others.
      if (made[rule] == null) {
        tell(recording.groupOf(rule, 0), each -> each == rule, telling);
      }
      teller = telling;
    }
    Made now = made[rule];
    if (now == null) {
      throw new IllegalStateException("not made: rule " + rule + " of " + name);
    }
    return now.rule();
  }

  private Teller begun() {
    Teller begun = teller(recording, name, language);
    kept = NONE;
    for (int group = 0; recording.firstRule(group) < ahead; group++) {
      tell(group, rule -> true, begun);
    }
    return begun;
  }

  private void tell(int group, IntPredicate wanted, Teller telling) {
    boolean isShared = recording.isShared(group);
    if (!recording.isAlone(group)) {
      kept = isShared ? group : NONE;
    } else if (kept != keptAt(group)) {
      kept = keptAt(group);
      if (kept == NONE) {
        telling.tellEmptyGroup();
      } else {
        telling.make(kept, rule -> true, (rule, rules) -> {});
      }
    }
    telling.make(group, isShared ? rule -> true : wanted, this::put);
  }

  /** The group whose antipatterns LanguageTool keeps when it comes to a rule that stands alone. */
  private int keptAt(int group) {
    int before = group - 1;
    while (before >= 0 && recording.isAlone(before)) {
      before--;
    }
    return before >= 0 && recording.isShared(before) ? before : NONE;
  }

  private void put(int rule, List<AbstractPatternRule> rules) {
    made[rule] = new Made((DisambiguationPatternRule) rules.get(0));
  }

  /**
   * One that makes the rules of a file.
   *
   * @throws IllegalStateException if LanguageTool has nobody to tell, as another release may not
   */
  static Teller teller(Recording recording, String file, Language language) {
    try {
      Constructor<?> constructor =
          Class.forName(HANDLER).getDeclaredConstructor(Language.class, String.class);
      constructor.setAccessible(true);
      XMLRuleHandler handler =
          (XMLRuleHandler)
              constructor.newInstance(language, file.substring(file.indexOf("/resource/") + 10));
      Field rules = handler.getClass().getDeclaredField("rules");
      rules.setAccessible(true);
      @SuppressWarnings("unchecked")
      List<DisambiguationPatternRule> made = (List<DisambiguationPatternRule>) rules.get(handler);
      return new Teller(recording, handler, made, null);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException(e);
    }
  }
}
