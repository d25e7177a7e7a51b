package dev.copydesk.run;

/**
 * Who is given the results of a run, one after the other.
 *
 * @param <T> results
 */
@FunctionalInterface
public interface Results<T> {
  /** Here is the next. */
  void accept(T result);

  /** The next will take a while: what is held back of those before it should be shown. */
  default void pause() {}
}
