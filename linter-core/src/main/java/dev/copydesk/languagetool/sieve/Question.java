package dev.copydesk.languagetool.sieve;

import java.util.List;
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

  /** Of which one has to be there; null if that is not known. */
  @Nullable List<String> listed() {
    return isRegularExpression || isNegated ? words : List.of(text);
  }
}
