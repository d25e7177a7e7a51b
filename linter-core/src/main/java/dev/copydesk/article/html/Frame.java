package dev.copydesk.article.html;

import org.jspecify.annotations.Nullable;

/**
 * An element that is open.
 *
 * @param name in lower case
 * @param start where its tag begins
 * @param place what its words are
 * @param foreign whether its words are of another language than English
 * @param silent whether they are no prose for another reason
 * @param outer the words around it, if its own are not among them
 */
record Frame(
    String name,
    Role role,
    int start,
    Place place,
    boolean foreign,
    boolean silent,
    @Nullable Flow outer) {

  boolean isMuted() {
    return foreign || silent;
  }

  /** Whether it may be taken out from among others without a trace. */
  boolean isPlainInline() {
    return outer == null && role == Role.INLINE;
  }
}
