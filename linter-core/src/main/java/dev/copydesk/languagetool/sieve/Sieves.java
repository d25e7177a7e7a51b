package dev.copydesk.languagetool.sieve;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.Match;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/**
 * Makes sieves of patterns. What they ask of words and tags is asked once of each, for all patterns
 * together. Safe for use by many threads.
 */
final class Sieves {
  private final Terms known = new Terms();
  private final Map<Question, Condition> conditions = new ConcurrentHashMap<>();

  /** By the numbers of their kinds: how many conditions there are. */
  private final AtomicIntegerArray numbers = new AtomicIntegerArray(Condition.Kind.ASKED);

  private final Parts parts;

  private Sieves(Parts parts) {
    this.parts = parts;
  }

  /** Empty if LanguageTool's patterns are not as we know them. */
  static Optional<Sieves> ofLanguageTool() {
    try {
      return Optional.of(new Sieves(new Parts()));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What tells that two conditions are the same; a matcher of a word is not one of a regexp. */
  private record Question(
      Condition.Kind kind,
      Class<?> matcher,
      String text,
      boolean regularExpression,
      boolean caseSensitive,
      boolean negated) {

    // What a record gets by itself is put together when it is first asked for, at every start.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Question question
          && kind == question.kind
          && matcher == question.matcher
          && text.equals(question.text)
          && regularExpression == question.regularExpression
          && caseSensitive == question.caseSensitive
          && negated == question.negated;
    }

    @Override
    public int hashCode() {
      int asked = 31 * kind.hashCode() + matcher.hashCode();
      int how = 31 * Boolean.hashCode(regularExpression) + Boolean.hashCode(caseSensitive);
      return 31 * (31 * 31 * (31 * asked + text.hashCode()) + how) + Boolean.hashCode(negated);
    }
  }

  /** What LanguageTool keeps to itself. */
  private static final class Parts {
    final Field matcher = open(PatternToken.class, "textMatcher");
    final Field tag = open(PatternToken.class, "posToken");
    final Field tagPattern = open(PatternToken.PosToken.class, "posPattern");
    final Field unknown = open(PatternToken.PosToken.class, "posUnknown");
    final Field flags = open(PatternToken.class, "flags");
    final int whitespace = open(PatternToken.class, "TEST_WHITESPACE_MASK").getInt(null);
    final Field rare = open(PatternToken.class, "rareFields");
    final Field previous = open(rare.getType(), "previousExceptions");
    final Field before = open(PatternRule.class, "interpretPosTagsPreDisambiguation");

    Parts() throws ReflectiveOperationException {}

    private static Field open(Class<?> type, String name) throws ReflectiveOperationException {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    }
  }

  SentenceView view(AnalyzedSentence sentence) {
    int[] conditions = new int[Condition.Kind.ASKED];
    for (int kind = 0; kind < conditions.length; kind++) {
      conditions[kind] = numbers.get(kind);
    }
    return new SentenceView(sentence, known, conditions);
  }

  /** That of a pattern; empty if it is one that can match anywhere. */
  Optional<Sieve> of(AbstractTokenBasedRule rule) {
    try {
      if (rule instanceof PatternRule && parts.before.getBoolean(rule)) {
        return Optional.empty();
      }
      List<Element> elements = new ArrayList<>();
      boolean inRow = true;
      for (PatternToken token : rule.getPatternTokens()) {
        if (token.isPartOfPhrase()) {
          // LanguageTool counts skipped places otherwise there.
          return Optional.empty();
        }
        elements.add(
            element(
                token, inRow ? repeats(token, elements.size()) : 0, rule.isGroupsOrUnification()));
        inRow &=
            token.getMinOccurrence() == 1
                && token.getMaxOccurrence() == 1
                && token.getSkipNext() == 0;
      }
      return Optional.of(new Sieve(elements, rule.isSentStart()));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /**
   * How many places before the same word has to stand.
   *
   * @param place of the token in the pattern, before which none is optional and none skipped
   * @return 0 if that is not what it refers to
   */
  private static int repeats(PatternToken token, int place) {
    Match match = token.getMatch();
    if (match == null
        || match.getPosTag() != null
        || match.setsPos()
        || match.getRegexMatch() != null
        || match.isStaticLemma()
        || match.convertsCase()
        || token.isInflected()
        || token.isRegularExpression()
        || token.getNegation()
        || !token.getString().equals("\\" + match.getTokenRef())) {
      return 0;
    }
    int distance = place - match.getTokenRef();
    return distance >= 1 && distance <= SentenceView.FARTHEST ? distance : 0;
  }

  private Element element(PatternToken token, int repeats, boolean groups)
      throws ReflectiveOperationException {
    List<Condition> needed = needed(token);
    List<Condition> barred = new ArrayList<>();
    ChunkTag phrase = token.getChunkTag();
    if (phrase != null) {
      (token.getNegation() ? barred : needed).add(ofPhrase(phrase, phrase.isRegexp()));
    }
    addBarred(token.getExceptionList(), barred);
    if (groups) {
      for (PatternToken each : token.getAndGroup()) {
        needed.addAll(needed(each));
        if (each.getChunkTag() != null) {
          // LanguageTool takes it literally there.
          (each.getNegation() ? barred : needed).add(ofPhrase(each.getChunkTag(), false));
        }
        addBarred(each.getExceptionList(), barred);
      }
    }
    List<Condition> barredBefore = new ArrayList<>();
    if (token.hasPreviousException()) {
      addBarred(List.of((PatternToken[]) parts.previous.get(parts.rare.get(token))), barredBefore);
    }
    return new Element(
        needed,
        barred,
        barredBefore,
        repeats,
        token.getMinOccurrence() == 0,
        token.getMaxOccurrence() != 1,
        token.getSkipNext());
  }

  private List<Condition> needed(PatternToken token) throws ReflectiveOperationException {
    // What is rare comes first.
    List<Condition> needed = new ArrayList<>();
    boolean empty = token.getString().isEmpty();
    Match reference = token.getMatch();
    if (reference != null || !(empty && token.getNegation())) {
      if (reference == null && !empty) {
        needed.add(ofText(token));
      }
      if (token.getPOStag() != null && (reference == null || !reference.setsPos())) {
        needed.add(ofTag(token, token.getPOStag()));
      }
    }
    return needed;
  }

  /** Those of some exceptions that can be told by one thing alone. */
  private void addBarred(List<PatternToken> exceptions, List<Condition> barred)
      throws ReflectiveOperationException {
    for (PatternToken each : exceptions) {
      if (each.hasNextException()
          || each.isReferenceElement()
          || (parts.flags.getShort(each) & parts.whitespace) != 0) {
        continue;
      }
      boolean ofText = !each.getString().isEmpty();
      String tag = each.getPOStag();
      if (ofText && tag == null && !each.getPOSNegation()) {
        barred.add(ofText(each));
      } else if (!ofText && tag != null && !each.getNegation()) {
        barred.add(ofTag(each, tag));
      }
    }
  }

  private Condition ofText(PatternToken token) throws ReflectiveOperationException {
    StringMatcher matcher = (StringMatcher) parts.matcher.get(token);
    Set<String> words = token.getNegation() ? null : matcher.getPossibleValues();
    Question question =
        new Question(
            token.isInflected() ? Condition.Kind.LEMMA : Condition.Kind.WORD,
            matcher.getClass(),
            token.getString(),
            token.isRegularExpression(),
            token.isCaseSensitive(),
            token.getNegation());
    return condition(question, each -> matches(each, matcher::matches) ^ question.negated(), words);
  }

  private Condition ofTag(PatternToken token, String tag) throws ReflectiveOperationException {
    Object own = parts.tag.get(token);
    boolean unknown = parts.unknown.getBoolean(own);
    StringMatcher pattern = (StringMatcher) parts.tagPattern.get(own);
    Predicate<String> matches = pattern == null ? tag::equals : pattern::matches;
    Question question =
        new Question(
            Condition.Kind.TAG,
            PatternToken.class,
            tag,
            pattern != null,
            true,
            token.getPOSNegation());
    return condition(
        question,
        each -> ((unknown && !each.counts()) || matches(each, matches)) ^ question.negated(),
        null);
  }

  private Condition ofPhrase(ChunkTag phrase, boolean regularExpression) {
    String tag = phrase.getChunkTag();
    Predicate<String> matches =
        regularExpression ? Pattern.compile(tag).asMatchPredicate() : tag::equals;
    return condition(
        new Question(Condition.Kind.PHRASE, ChunkTag.class, tag, regularExpression, true, false),
        each -> matches(each, matches),
        null);
  }

  private static boolean matches(Term term, Predicate<String> matches) {
    String text = term.text();
    return text != null && matches.test(text);
  }

  /**
   * @param words those that it lists; null if it does not
   */
  private Condition condition(
      Question question, Predicate<Term> asked, @Nullable Set<String> words) {
    return conditions.computeIfAbsent(
        question,
        missing -> {
          Condition.Kind kind = question.kind();
          if (kind.number() >= Condition.Kind.ASKED) {
            return known.addQuestion(kind, asked);
          }
          if (words != null && WordLists.canHave(words)) {
            boolean ofLemmas = kind == Condition.Kind.LEMMA;
            return known.addList(words, ofLemmas, question.caseSensitive(), asked);
          }
          return new Condition(kind, numbers.getAndIncrement(kind.number()), asked);
        });
  }
}
