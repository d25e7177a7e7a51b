package dev.copydesk.languagetool.sieve;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private final Numbers words = new Numbers();
  private final Tags tags = new Tags();
  private final Map<Question, Answers<String>> ofWords = new ConcurrentHashMap<>();
  private final Map<TagQuestion, Answers<Tag>> ofTags = new ConcurrentHashMap<>();
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

  /** What tells that two matchers ask the same; one of a word is of another class than a regexp. */
  private record Question(
      Class<?> type, String pattern, boolean caseSensitive, boolean regularExpression) {}

  private record TagQuestion(String tag, boolean regularExpression, boolean ofPhrase) {}

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
    return new SentenceView(sentence, words, tags);
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
    boolean optional = token.getMinOccurrence() == 0;
    boolean repeated = token.getMaxOccurrence() != 1;
    boolean empty = token.getString().isEmpty();
    if (token.isReferenceElement() || (empty && token.getNegation())) {
      return Element.any(optional, repeated, token.getSkipNext());
    }
    ChunkTag phrase = token.getChunkTag();
    Condition<Tag> ofPhrase = phrase == null ? null : new Condition<>(answers(phrase), false);
    Condition<String> ofText = empty ? null : new Condition<>(answers(token), token.getNegation());
    return new Element(
        tagCondition(token),
        token.getNegation() ? null : ofPhrase,
        token.getNegation() ? ofPhrase : null,
        token.isInflected() ? null : ofText,
        token.isInflected() ? ofText : null,
        optional,
        repeated,
        token.getSkipNext());
  }

  private Answers<String> answers(PatternToken token) throws ReflectiveOperationException {
    StringMatcher matcher = (StringMatcher) parts.matcher.get(token);
    Question question =
        new Question(
            matcher.getClass(),
            token.getString(),
            token.isCaseSensitive(),
            token.isRegularExpression());
    return ofWords.computeIfAbsent(question, missing -> new Answers<>(matcher::matches));
  }

  private @Nullable Condition<Tag> tagCondition(PatternToken token)
      throws ReflectiveOperationException {
    String tag = token.getPOStag();
    if (tag == null) {
      return null;
    }
    Object own = parts.tag.get(token);
    boolean unknown = parts.unknown.getBoolean(own);
    StringMatcher pattern = (StringMatcher) parts.tagPattern.get(own);
    Predicate<String> matches = pattern == null ? tag::equals : pattern::matches;
    Answers<Tag> answers =
        ofTags.computeIfAbsent(
            new TagQuestion(tag, pattern != null, false),
            missing ->
                new Answers<>(
                    each ->
                        (unknown && !each.counts())
                            || (each.text() != null && matches.test(each.text()))));
    return new Condition<>(answers, token.getPOSNegation());
  }

  private Answers<Tag> answers(ChunkTag phrase) {
    String tag = phrase.getChunkTag();
    return ofTags.computeIfAbsent(
        new TagQuestion(tag, phrase.isRegexp(), true),
        missing -> {
          Predicate<String> matches =
              phrase.isRegexp() ? Pattern.compile(tag).asMatchPredicate() : tag::equals;
          return new Answers<>(each -> each.text() != null && matches.test(each.text()));
        });
  }
}
