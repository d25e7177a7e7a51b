package dev.copydesk.run;

import dev.copydesk.cache.PackedSources;
import dev.copydesk.cache.RecentSources;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the inputs of a run hold, for a run that goes through them more than once. As much is kept
 * as fits into a room, the rest is read again. Safe for use by many threads.
 */
final class Sources {
  /** In characters, each of which may take two bytes. */
  private static final long ROOM = 16_000_000;

  private final Map<Input, Source> kept = Collections.synchronizedMap(new IdentityHashMap<>());
  private final RecentSources recent;
  private final Optional<PackedSources> packed;
  private final AtomicLong room;

  /**
   * @param recent those of earlier runs
   */
  Sources(RecentSources recent) {
    this(recent, Optional.empty(), ROOM);
  }

  /**
   * @param recent those of earlier runs
   * @param packed those of an earlier run of another process
   */
  Sources(RecentSources recent, PackedSources packed) {
    this(recent, Optional.of(packed), ROOM);
  }

  /**
   * @param recent those of earlier runs
   * @param room how many characters are kept
   */
  Sources(RecentSources recent, long room) {
    this(recent, Optional.empty(), room);
  }

  private Sources(RecentSources recent, Optional<PackedSources> packed, long room) {
    this.recent = recent;
    this.packed = packed;
    this.room = new AtomicLong(room);
  }

  /** Reads an input that will be read again. */
  Source read(Input input) throws SourceException {
    Source known = kept.get(input);
    if (known != null) {
      return known;
    }
    Source source = anew(input);
    int length = source.extent();
    if (room.addAndGet(-length) >= 0 && kept.putIfAbsent(input, source) == null) {
      return source;
    }
    room.addAndGet(length);
    return source;
  }

  /** Reads an input for the last time. */
  Source take(Input input) throws SourceException {
    Source known = kept.remove(input);
    if (known == null) {
      return anew(input);
    }
    room.addAndGet(known.extent());
    return known;
  }

  private Source anew(Input input) throws SourceException {
    if (input instanceof FileInput file) {
      return packed.isPresent()
          ? packed.get().get(file.path(), file.name(), file::read)
          : recent.get(file.path(), file.name(), file::read);
    }
    return Source.decode(input.name(), input.read());
  }
}
