package dev.copydesk.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A cache as one run over many articles sees it: what the last such run needed lies together in one
 * entry, a pack, and only what is not there is looked for by itself. Each entry is in a file of its
 * own as well, when it is new; so a pack may be out of date, damaged or gone, and runs at once may
 * write theirs, one in the place of another's. Safe for use by many threads.
 */
public final class RunCache {
  /** With fewer entries there is hardly anything to gain. */
  private static final int LEAST = 64;

  /** No pack is larger; to make one takes several times as much memory. */
  private static final int MOST_BYTES =
      (int) Math.min(ResultCache.MOST_BYTES / 8 * 7, Runtime.getRuntime().maxMemory() / 16);

  /** A pack that lacks less than one entry in so many is good enough. */
  private static final int FEW = 16;

  private final ResultCache cache;
  private final Optional<Key> place;
  private final boolean leaving;
  private final Pack pack;
  private final boolean[] used;

  /** What was needed and is not in the pack, by the digits of keys. */
  private final Map<String, byte[]> others = new ConcurrentHashMap<>();

  /** How many bytes there are of all that, in the pack and not. */
  private final AtomicLong taken = new AtomicLong();

  /** Whether there is something in the pack that is no more so. */
  private volatile boolean outdated;

  private RunCache(ResultCache cache, Optional<Key> place, boolean leaving) {
    this.cache = cache;
    this.place = place;
    this.leaving = leaving;
    pack = place.flatMap(cache::read).map(Pack::of).orElse(Pack.EMPTY);
    used = new boolean[pack.count()];
    taken.set(pack.size());
  }

  /** Whether this run leaves a pack. */
  public boolean isLeaving() {
    return leaving;
  }

  /** For a run that has no use for a pack. */
  public static RunCache of(ResultCache cache) {
    return new RunCache(cache, Optional.empty(), false);
  }

  /**
   * For a run with a pack.
   *
   * @param place is the same for runs that need much the same
   * @param leaving whether it leaves a pack for others, and does not only use one; a process that
   *     lives for many runs has it all in its memory
   */
  public static RunCache of(ResultCache cache, Key place, boolean leaving) {
    return new RunCache(cache, Optional.of(place), leaving);
  }

  /** The content of an entry; empty if there is none. */
  public Optional<byte[]> read(Key key) {
    byte[] newer = outdated ? others.get(key.hex()) : null;
    if (newer != null) {
      return Optional.of(newer);
    }
    Optional<byte[]> known = packed(key);
    if (known.isPresent()) {
      return known;
    }
    Optional<byte[]> other = cache.read(key);
    other.ifPresent(content -> note(key, content, MOST_BYTES));
    return other;
  }

  /** The same, of an entry that was of no use as it is in the pack: another run may know better. */
  public Optional<byte[]> readAlone(Key key) {
    if (pack.find(key) < 0) {
      return Optional.empty();
    }
    Optional<byte[]> content = cache.read(key);
    if (content.isPresent()) {
      note(key, content.get(), MOST_BYTES);
      outdated = true;
    }
    return content;
  }

  /** The same, of an entry that is nowhere else. */
  Optional<byte[]> packed(Key key) {
    int entry = pack.find(key);
    byte[] content = entry < 0 ? null : pack.get(entry);
    if (content == null) {
      return Optional.empty();
    }
    used[entry] = true;
    return Optional.of(content);
  }

  /** Keeps an entry in the place of another of the same key. */
  public void write(Key key, byte[] content) {
    cache.write(key, content);
    note(key, content, MOST_BYTES);
    if (pack.find(key) >= 0) {
      outdated = true;
    }
  }

  /** Keeps an entry for other runs like this, as long as half of the room is there for the rest. */
  void pack(Key key, byte[] content) {
    note(key, content, MOST_BYTES / 2);
  }

  private void note(Key key, byte[] content, int most) {
    // What is in the pack is not asked for there again.
    if (leaving || pack.find(key) >= 0) {
      int size = content.length + Pack.ROW;
      if (taken.addAndGet(size) <= most) {
        byte[] before = others.put(key.hex(), content);
        taken.addAndGet(before == null ? 0 : -before.length - Pack.ROW);
      } else {
        taken.addAndGet(-size);
      }
    }
  }

  /**
   * The run has come to its end: what it needed is packed for the next if much of it is new, or
   * much of what is packed was of no use; and once a day, so that what lies in files of its own is
   * known to be of use.
   */
  public void finish() {
    if (!leaving || place.isEmpty()) {
      return;
    }
    int known = 0;
    for (boolean each : used) {
      known += each ? 1 : 0;
    }
    Instant now = Instant.now();
    boolean due =
        known > 0
            && Duration.between(pack.noted(), now).abs().compareTo(ResultCache.OFTEN_ENOUGH) > 0;
    int all = known + others.size();
    boolean worthwhile = (long) others.size() * FEW >= all || known < used.length - known;
    if (all >= LEAST && (due || outdated || worthwhile)) {
      cache.write(
          place.get(), Pack.content(due || known == 0 ? now : pack.noted(), entries(due, now)));
    }
  }

  private SortedMap<String, byte[]> entries(boolean due, Instant now) {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    for (int i = 0; i < used.length; i++) {
      byte[] content = used[i] ? pack.get(i) : null;
      if (content != null) {
        entries.put(pack.key(i), content);
        if (due) {
          cache.noteUse(new Key(pack.key(i)), now);
        }
      }
    }
    entries.putAll(others);
    return entries;
  }
}
