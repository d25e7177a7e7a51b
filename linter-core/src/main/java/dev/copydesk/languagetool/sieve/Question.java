package dev.copydesk.languagetool.sieve;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern asks of a place.
 *
 * @param kind of what it is asked; never {@link Kind#LISTED}
 * @param text a word or a tag, or a regular expression of such
 * @param isRegularExpression which of both
 * @param isCaseSensitive whether case matters
 * @param isNegated whether anything else will do instead
 * @param words those that the regular expression stands for; null if they are not known, or if
 *     others are asked for
 */
public record Question(
    Kind kind,
    String text,
    boolean isRegularExpression,
    boolean isCaseSensitive,
    boolean isNegated,
    @Nullable List<String> words) {

  // What a record gets by itself is put together when it is first asked for, at every start.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Question question
        && text.equals(question.text)
        && kind == question.kind
        && isRegularExpression == question.isRegularExpression
        && isCaseSensitive == question.isCaseSensitive
        && isNegated == question.isNegated
        && Objects.equals(words, question.words);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + kind.number();
  }

  /** Of which one has to be there; null if that is not known. */
  @Nullable List<String> listed() {
    return isRegularExpression || isNegated ? words : List.of(text);
  }
}
