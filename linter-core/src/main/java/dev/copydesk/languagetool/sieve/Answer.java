package dev.copydesk.languagetool.sieve;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/**
 * Answers a question as LanguageTool would. What it takes is made when it is first asked. Safe for
 * use by many threads.
 */
final class Answer implements Predicate<Term> {
  private final Question question;
  private volatile @Nullable Predicate<String> matches;

  /** Whether a reading will do that does not count as tagged. */
  private boolean isUnknownAsked;

  Answer(Question question) {
    this.question = question;
  }

  @Override
  public boolean test(Term term) {
    Predicate<String> known = matches;
    if (known == null) {
      known = matching();
      isUnknownAsked = question.kind() == Kind.TAG && known.test(PatternToken.UNKNOWN_TAG);
      matches = known;
    }
    String text = term.text();
    return ((isUnknownAsked && !term.counts()) || (text != null && known.test(text)))
        ^ question.isNegated();
  }

  private Predicate<String> matching() {
    String text = question.text();
    return switch (question.kind()) {
      case TAG ->
          question.isRegularExpression() ? StringMatcher.regexp(text)::matches : text::equals;
      case PHRASE ->
          question.isRegularExpression() ? Pattern.compile(text).asMatchPredicate() : text::equals;
      default ->
          StringMatcher.create(text, question.isRegularExpression(), question.isCaseSensitive())
              ::matches;
    };
  }
}
