package dev.copydesk.cache;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Entries that were read or written lately, for a process that lives for many runs: what it has in
 * its memory it need not read again. A key says all that an entry depends on, so none can be out of
 * date. Bounded; safe for use by many threads.
 */
public final class RecentEntries {
  private final RecentlyUsed<byte[]> entries;

  /**
   * @param mostBytes how large their contents may be together
   */
  public RecentEntries(long mostBytes) {
    entries = new RecentlyUsed<>(mostBytes, content -> content.length);
  }

  /** None, and none can be added. */
  static RecentEntries none() {
    return new RecentEntries(0);
  }

  Optional<byte[]> get(Path folder, Key key) {
    return entries.get(place(folder, key));
  }

  /** Adds an entry; those that were of use longest ago make room. */
  void put(Path folder, Key key, byte[] content) {
    entries.put(place(folder, key), content);
  }

  /** An entry is of one cache: who asks another wants it kept there as well. */
  private static String place(Path folder, Key key) {
    return key.hex() + " " + folder;
  }
}
