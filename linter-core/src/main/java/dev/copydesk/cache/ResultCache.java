package dev.copydesk.cache;

import dev.copydesk.source.Reason;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Entries in the files of a folder. Safe for use by many threads, and by many processes at once: a
 * file appears with all its bytes or not at all, and what is not whole is no entry.
 *
 * <p>A cache is never a reason to fail. When something cannot be read or written, that is told once
 * and the cache does nothing any more.
 */
public final class ResultCache {
  /** No entry is larger, as it lies in its file. */
  static final int MOST_BYTES = 32 * 1024 * 1024;

  /** How often the time an entry was last of use is written down. */
  static final Duration OFTEN_ENOUGH = Duration.ofDays(1);

  private final Path folder;
  private final Limits limits;
  private final RecentEntries recent;
  private final Consumer<String> trouble;
  private final AtomicBoolean off = new AtomicBoolean();
  private final AtomicLong written = new AtomicLong();

  /**
   * How much is kept.
   *
   * @param bytes how large all files may be together, each counted as at least a block of a disk
   * @param age how long an entry is kept after it was last of use
   */
  public record Limits(long bytes, Duration age) {
    public static final Limits DEFAULT = new Limits(256L * 1024 * 1024, Duration.ofDays(30));
  }

  private ResultCache(Path folder, Limits limits, RecentEntries recent, Consumer<String> trouble) {
    this.folder = folder;
    this.limits = limits;
    this.recent = recent;
    this.trouble = trouble;
  }

  /**
   * The cache in a folder, which is made when something is first written.
   *
   * @param trouble is told in one line, at most once, why the cache does nothing any more
   */
  public static ResultCache in(Path folder, Consumer<String> trouble) {
    return in(folder, Limits.DEFAULT, trouble);
  }

  /**
   * The same for a process that lives for many runs.
   *
   * @param recent what it has in its memory
   */
  public static ResultCache in(Path folder, RecentEntries recent, Consumer<String> trouble) {
    return new ResultCache(folder, Limits.DEFAULT, recent, trouble);
  }

  static ResultCache in(Path folder, Limits limits, Consumer<String> trouble) {
    return new ResultCache(folder, limits, RecentEntries.none(), trouble);
  }

  /** A cache that keeps nothing. */
  public static ResultCache none() {
    ResultCache none = in(Path.of(""), line -> {});
    none.off.set(true);
    return none;
  }

  /** Whether it does nothing. */
  public boolean isOff() {
    return off.get();
  }

  /** The content of an entry; empty if there is none. */
  public Optional<byte[]> read(Key key) {
    if (off.get()) {
      return Optional.empty();
    }
    Optional<byte[]> known = recent.get(folder, key);
    if (known.isPresent()) {
      return known;
    }
    Path file = CacheFolder.file(folder, key);
    try {
      Optional<byte[]> content = EntryFile.content(key, bytes(file));
      if (content.isPresent()) {
        noteUse(file);
        recent.put(folder, key, content.get());
      }
      return content;
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    } catch (IOException e) {
      giveUp("cannot be read", e);
      return Optional.empty();
    }
  }

  /** By a stream of the old kind, which takes a fraction of the time where there are thousands. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = new FileInputStream(file.toFile())) {
      return in.readNBytes(MOST_BYTES);
    } catch (FileNotFoundException e) {
      // The other kind tells what is the matter.
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(MOST_BYTES);
      }
    }
  }

  /** Notes that an entry is of use that was not read from its own file, if it has one. */
  void noteUse(Key key, Instant now) {
    try {
      if (!off.get()) {
        Files.setLastModifiedTime(CacheFolder.file(folder, key), FileTime.from(now));
      }
    } catch (IOException e) {
      // It goes sooner, or is gone.
      return;
    }
  }

  /** Where time is not kept, or not ours to write, an entry goes sooner. */
  private static void noteUse(Path file) {
    try {
      Instant now = Instant.now();
      if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(OFTEN_ENOUGH))) {
        Files.setLastModifiedTime(file, FileTime.from(now));
      }
    } catch (IOException e) {
      return;
    }
  }

  /** Keeps an entry in the place of another of the same key. */
  public void write(Key key, byte[] content) {
    byte[] bytes = EntryFile.of(key, content);
    if (off.get() || bytes.length > MOST_BYTES) {
      return;
    }
    Path file = CacheFolder.file(folder, key);
    try {
      CacheFolder.make(folder, file);
      replace(file, bytes);
      written.addAndGet(bytes.length);
      recent.put(folder, key, content);
    } catch (IOException e) {
      giveUp("cannot be written", e);
    }
  }

  private void replace(Path file, byte[] bytes) throws IOException {
    Path draft = CacheFolder.draft(file);
    try (SeekableByteChannel out =
        Files.newByteChannel(
            draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    } catch (FileAlreadyExistsException otherProcess) {
      return;
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      // Windows does not replace what another process is reading; that one is as good.
      if (!Files.isRegularFile(file)) {
        throw e;
      }
    }
  }

  /** A run is over; now and then, what is old or too much is thrown away. */
  public void finish() {
    if (off.get() || written.get() == 0) {
      return;
    }
    try {
      new Pruning(folder, limits).prune(written.getAndSet(0));
    } catch (IOException e) {
      giveUp("cannot be tidied", e);
    }
  }

  private void giveUp(String what, IOException e) {
    if (off.compareAndSet(false, true)) {
      trouble.accept("the cache in " + folder + " " + what + ", going on without: " + Reason.of(e));
    }
  }
}
