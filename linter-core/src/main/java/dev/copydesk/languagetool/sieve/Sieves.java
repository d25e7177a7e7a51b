package dev.copydesk.languagetool.sieve;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedSentence;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
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
  private final AtomicInteger numbers = new AtomicInteger();
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
      boolean negated) {}

  /** What LanguageTool keeps to itself. */
  private static final class Parts {
    final Field matcher = open(PatternToken.class, "textMatcher");
    final Field tag = open(PatternToken.class, "posToken");
    final Field tagPattern = open(PatternToken.PosToken.class, "posPattern");
    final Field unknown = open(PatternToken.PosToken.class, "posUnknown");
    final Field before = open(PatternRule.class, "interpretPosTagsPreDisambiguation");

    Parts() throws ReflectiveOperationException {}

    private static Field open(Class<?> type, String name) throws ReflectiveOperationException {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    }
  }

  SentenceView view(AnalyzedSentence sentence) {
    return new SentenceView(sentence, known, numbers.get());
  }

  /** That of a pattern; empty if it is one that can match anywhere. */
  Optional<Sieve> of(AbstractTokenBasedRule rule) {
    try {
      if (rule instanceof PatternRule && parts.before.getBoolean(rule)) {
        return Optional.empty();
      }
      List<Element> elements = new ArrayList<>();
      for (PatternToken token : rule.getPatternTokens()) {
        if (token.isPartOfPhrase()) {
          // LanguageTool counts skipped places otherwise there.
          return Optional.empty();
        }
        elements.add(element(token));
      }
      return Optional.of(new Sieve(elements, rule.isSentStart()));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private Element element(PatternToken token) throws ReflectiveOperationException {
    // What is rare comes first.
    List<Condition> all = new ArrayList<>();
    boolean empty = token.getString().isEmpty();
    if (!token.isReferenceElement() && !(empty && token.getNegation())) {
      if (!empty) {
        all.add(ofText(token));
      }
      ChunkTag phrase = token.getChunkTag();
      if (phrase != null) {
        all.add(ofPhrase(phrase, token.getNegation()));
      }
      if (token.getPOStag() != null) {
        all.add(ofTag(token, token.getPOStag()));
      }
    }
    return new Element(
        all, token.getMinOccurrence() == 0, token.getMaxOccurrence() != 1, token.getSkipNext());
  }

  private Condition ofText(PatternToken token) throws ReflectiveOperationException {
    StringMatcher matcher = (StringMatcher) parts.matcher.get(token);
    Question question =
        new Question(
            token.isInflected() ? Condition.Kind.LEMMA : Condition.Kind.WORD,
            matcher.getClass(),
            token.getString(),
            token.isRegularExpression(),
            token.isCaseSensitive(),
            token.getNegation());
    return condition(question, each -> matches(each, matcher::matches) ^ question.negated(), false);
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
        false);
  }

  private Condition ofPhrase(ChunkTag phrase, boolean negated) {
    String tag = phrase.getChunkTag();
    Predicate<String> matches =
        phrase.isRegexp() ? Pattern.compile(tag).asMatchPredicate() : tag::equals;
    return condition(
        new Question(Condition.Kind.PHRASE, ChunkTag.class, tag, phrase.isRegexp(), true, negated),
        each -> matches(each, matches),
        negated);
  }

  private static boolean matches(Term term, Predicate<String> matches) {
    String text = term.text();
    return text != null && matches.test(text);
  }

  private Condition condition(Question question, Predicate<Term> asked, boolean absent) {
    return conditions.computeIfAbsent(
        question,
        missing -> new Condition(numbers.getAndIncrement(), question.kind(), asked, absent));
  }
}
