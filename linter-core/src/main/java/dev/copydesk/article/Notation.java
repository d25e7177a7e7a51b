package dev.copydesk.article;

import java.util.Optional;
import java.util.Set;

/** How prose is written at a place of a source, so that it means itself there. */
public interface Notation {
  /** As it is. */
  Notation PLAIN = (prose, source, start, end) -> Optional.of(prose);

  /**
   * What to write.
   *
   * @param prose what is to be read there; may be empty
   * @param source the whole text it is written into
   * @param start where in the source it begins
   * @param end one past what it takes the place of
   * @return empty if the place cannot hold it
   */
  Optional<String> write(String prose, String source, int start, int end);

  /**
   * Whether the source between two paragraphs does no more than part them, so that it may go along
   * with one of them.
   */
  default boolean isParting(String between) {
    return between.isBlank();
  }

  /**
   * The names by which links of other articles may lead to what is written; empty if generators
   * make no id of its words.
   *
   * @param words its own name, as {@link HeadingName} has it
   * @param source the whole text it is part of
   */
  default Set<String> names(String words, String source) {
    return Set.of();
  }
}
