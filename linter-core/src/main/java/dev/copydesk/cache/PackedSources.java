package dev.copydesk.cache;

import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What was in files when a run before this read them: one that has not been touched since need not
 * be read again. What a file holds is found by where it is and by its stamp, as every entry is
 * found by all that it depends on. Safe for use by many threads.
 */
public final class PackedSources {
  private final RunCache cache;
  private final RecentSources recent;
  private final Instant start;

  /**
   * @param recent knows whose stamps can be trusted, and hears the fingerprints of texts
   * @param start when the run began, or earlier
   */
  public PackedSources(RunCache cache, RecentSources recent, Instant start) {
    this.cache = cache;
    this.recent = recent;
    this.start = start;
  }

  /**
   * What is in a file.
   *
   * @param name what to call it
   * @param reading reads it if that is not known
   * @throws SourceException if it cannot be read, or is no text
   */
  public Source get(Path file, String name, RecentSources.Reading reading) throws SourceException {
    Optional<FileStamp> stamp = FileStamp.of(file);
    if (stamp.isEmpty() || !stamp.get().isSettled(start) || !recent.isTrusted(file, stamp.get())) {
      return recent.decode(name, reading.read());
    }
    Key key = key(file, stamp.get());
    Optional<byte[]> content = cache.packed(key);
    Optional<KeptText> kept =
        content.isPresent() ? KeptText.of(name, content.get()) : Optional.empty();
    if (kept.isPresent()) {
      recent.hear(kept.get().source(), kept.get().fingerprint());
      return kept.get().source();
    }
    byte[] bytes = reading.read();
    Source source = recent.decode(name, bytes);
    // Another file may have come in its place between both.
    if (source.isPlainUtf8() && FileStamp.of(file).equals(stamp)) {
      cache.pack(key, new KeptText(source, recent.fingerprint(source)).content(bytes));
    }
    return source;
  }

  private static Key key(Path file, FileStamp stamp) {
    return new KeyBuilder("file")
        .add(file.toAbsolutePath().toString())
        .add(stamp.inode())
        .add(stamp.device())
        .add(stamp.size())
        .add(stamp.modified())
        .add(stamp.changed())
        .key();
  }
}
