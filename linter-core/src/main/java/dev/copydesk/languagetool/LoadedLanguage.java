package dev.copydesk.languagetool;

import dev.copydesk.languagetool.prepared.PreparedRules;
import dev.copydesk.languagetool.prepared.RuleKind;
import dev.copydesk.languagetool.sieve.PatternSieve;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.LtBuildInfo;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;

/**
 * A dialect's rules, shared, and the checkers that run them, each lent to one thread at a time.
 * There are never more checkers than there were threads checking at once.
 */
final class LoadedLanguage {
  /** Who writes a rule of his own wants to hear of it. */
  private static final int USERS_PRIORITY = 1_000;

  private final Language language;
  private final MoreRules more;
  private final Optional<PreparedRules> prepared;
  private final PatternSieve sieve = new PatternSieve();
  private final ConcurrentLinkedDeque<Checker> idle = new ConcurrentLinkedDeque<>();
  private final AtomicInteger made = new AtomicInteger();
  private final RecentSentences recent = new RecentSentences();
  private final Set<RuleKey> keys;

  /** Those whose rules speak of mistakes, and need no more than a sentence to see them. */
  private final Set<RuleKey> sentenceKeys;

  private final Set<String> ids;

  /** Those of the last article, which the next mostly shares: to choose among all takes a while. */
  private volatile @Nullable DueKeys due;

  LoadedLanguage(MoreRules more) {
    this.language = more.language();
    this.more = more;
    QuickEnglish.loadAhead(language);
    prepared = PreparedRules.of(language, sieve);
    Set<RuleKind> kinds = prepared.map(PreparedRules::kinds).orElse(Set.of());
    Checker first = newChecker();
    idle.push(first);
    keys =
        Stream.concat(first.rules().stream().map(RuleKey::of), kinds.stream().map(RuleKey::of))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<RuleKey> others =
        Stream.concat(
                first.rules().stream()
                    .filter(rule -> rule instanceof TextLevelRule || Style.isStylistic(rule))
                    .map(RuleKey::of),
                kinds.stream()
                    .filter(kind -> kind.isOfText() || Style.isStylistic(kind))
                    .map(RuleKey::of))
            .collect(Collectors.toSet());
    sentenceKeys =
        keys.stream().filter(key -> !others.contains(key)).collect(Collectors.toUnmodifiableSet());
    ids = keys.stream().map(RuleKey::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Says that it is there, and what it lacks of what was asked for.
   *
   * @param tag what it was asked for as
   */
  void announce(String tag, EngineSettings settings, EngineListener listener) {
    listener.loaded("LanguageTool " + version() + " loaded for " + tag);
    settings
        .ngrams()
        .filter(counts -> lacksCounts(settings))
        .ifPresent(
            counts ->
                listener.unchecked(
                    counts.folder()
                        + ": holds no ngram data for "
                        + tag
                        + "; articles in it are checked without"));
  }

  /** Whether counts were asked for that there are not for this language. */
  boolean lacksCounts(EngineSettings settings) {
    return settings.ngrams().filter(counts -> !counts.has(language)).isPresent();
  }

  /** LanguageTool's version; it can tell only when a language has been loaded. */
  static String version() {
    return LtBuildInfo.OS.getVersion();
  }

  /** Does something with a checker; one that fails is not used again. */
  <T> T with(Function<Checker, T> work) {
    Checker checker = idle.poll();
    if (checker == null) {
      checker = newChecker();
    }
    T result = work.apply(checker);
    idle.push(checker);
    return result;
  }

  /** Making a checker switches rules of the shared language on and off. */
  private synchronized Checker newChecker() {
    made.incrementAndGet();
    return new Checker(language, more, prepared, sieve, recent);
  }

  int checkersMade() {
    return made.get();
  }

  Set<RuleKey> keys() {
    return keys;
  }

  Set<RuleKey> sentenceKeys() {
    return sentenceKeys;
  }

  /** The keys of the rules that run; those of the last question are kept. */
  DueKeys due(RuleChoice choice, Wanted wanted) {
    DueKeys known = due;
    if (known == null || !known.isOf(choice, wanted)) {
      known = DueKeys.of(keys, sentenceKeys, choice, wanted);
      due = known;
    }
    return known;
  }

  boolean knows(String id) {
    return ids.contains(id);
  }

  /**
   * The id under which a rule is known. Rules over word lists make up an id for each entry by
   * appending it to their own.
   */
  String knownId(Rule rule) {
    String id = rule.getId();
    String known = id;
    while (!ids.contains(known)) {
      int cut = known.lastIndexOf('_');
      if (cut < 0) {
        return id;
      }
      known = known.substring(0, cut);
    }
    return known;
  }

  /** Whether a rule is of a user's file. */
  boolean isOfUser(Rule rule) {
    return more.isOfUser(rule);
  }

  /** Which of two rules that claim the same place is believed: the greater. */
  int priority(Rule rule) {
    return language.getRulePriority(rule) + (isOfUser(rule) ? USERS_PRIORITY : 0);
  }

  /** All rules of an id, those that are on by default first; the user's if there are such. */
  List<Rule> rules(String id) {
    List<Rule> users = more.ofUser(id);
    return users.isEmpty() ? ofLanguageTool(id) : users;
  }

  private List<Rule> ofLanguageTool(String id) {
    Stream<Rule> made = with(Checker::rules).stream().filter(rule -> rule.getId().equals(id));
    Stream<Rule> others = prepared.stream().flatMap(files -> files.withExamples(id).stream());
    return Stream.concat(made, others)
        .sorted(Comparator.comparing(rule -> !RuleKey.isOnByDefault(rule)))
        .toList();
  }
}
