package dev.copydesk.cache;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Entries that were read or written lately, for a process that lives for many runs: what it has in
 * its memory it need not read again. A key says all that an entry depends on, so none can be out of
 * date. Bounded; safe for use by many threads.
 */
public final class RecentEntries {
  private final long mostBytes;
  private final Map<String, byte[]> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * @param mostBytes how large their contents may be together
   */
  public RecentEntries(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** None, and none can be added. */
  static RecentEntries none() {
    return new RecentEntries(0);
  }

  synchronized Optional<byte[]> get(Path folder, Key key) {
    return Optional.ofNullable(entries.get(place(folder, key)));
  }

  /** Adds an entry; those that were of use longest ago make room. */
  synchronized void put(Path folder, Key key, byte[] content) {
    if (content.length > mostBytes) {
      return;
    }
    byte[] before = entries.put(place(folder, key), content);
    bytes += content.length - (before == null ? 0 : before.length);
    var eldest = entries.values().iterator();
    while (bytes > mostBytes) {
      bytes -= eldest.next().length;
      eldest.remove();
    }
  }

  /** An entry is of one cache: who asks another wants it kept there as well. */
  private static String place(Path folder, Key key) {
    return key.hex() + " " + folder;
  }
}
