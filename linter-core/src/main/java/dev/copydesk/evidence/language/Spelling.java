package dev.copydesk.evidence.language;

import dev.copydesk.article.Dialect;
import java.util.Set;

/**
 * One form of a word that is written in two ways.
 *
 * @param form in small letters
 * @param other the other form; the empty string if it means more than this word
 * @param dialects that write it so
 * @param american whether it is the American one of the two
 * @param kind how much it says
 * @param word which word it is, the same for all of its endings and for both ways
 */
public record Spelling(
    String form, String other, Set<Dialect> dialects, boolean american, Kind kind, int word) {
  /** How much a form says. */
  public enum Kind {
    /** No dialect writes both. */
    CLEAR,
    /** An {@code -ize} or {@code -ise}, between which British writers choose. */
    IZE,
    /** Both are met in every dialect, one more often. */
    WEAK
  }

  /** Whether articles in a dialect may have it, whatever else they have. */
  public boolean suits(Dialect dialect) {
    return kind == Kind.WEAK || dialects.contains(dialect);
  }
}
