package dev.copydesk.cache;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** As much as there is room for of what was of use last. Safe for use by many threads. */
final class RecentlyUsed<V> {
  private final long room;
  private final ToIntFunction<V> size;
  private final Map<String, V> byName = new LinkedHashMap<>(16, 0.75f, true);
  private long taken;

  /**
   * @param size how much room a value takes
   */
  RecentlyUsed(long room, ToIntFunction<V> size) {
    this.room = room;
    this.size = size;
  }

  synchronized Optional<V> get(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Adds a value in the place of another of its name; those of use longest ago make room. */
  synchronized void put(String name, V value) {
    if (size.applyAsInt(value) > room) {
      return;
    }
    V before = byName.put(name, value);
    taken += size.applyAsInt(value) - (before == null ? 0 : size.applyAsInt(before));
    Iterator<V> eldest = byName.values().iterator();
    while (taken > room) {
      taken -= size.applyAsInt(eldest.next());
      eldest.remove();
    }
  }
}
