package dev.copydesk.rule;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads from tables: made when first asked for, so that a rule that nothing is asked of
 * costs nothing. Safe for use by many threads.
 */
public final class OnDemand<T> {
  private final Supplier<T> making;
  private volatile @Nullable T made;

  public OnDemand(Supplier<T> making) {
    this.making = making;
  }

  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }
}
