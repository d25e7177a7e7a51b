package dev.copydesk.cache;

import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was in the files that were read lately, for a process that lives for many runs: a file that
 * has not been touched since need not be read again, nor need its text. Bounded; safe for use by
 * many threads.
 */
public final class RecentSources {
  /** File systems of this machine's own disks and memory, by the names that systems give them. */
  private static final Set<String> LOCAL =
      Set.of(
          "apfs",
          "bcachefs",
          "btrfs",
          "ext2",
          "ext3",
          "ext4",
          "f2fs",
          "hfs",
          "overlay",
          "tmpfs",
          "ufs",
          "xfs",
          "zfs");

  private final RecentlyUsed<Known> known;

  /** Whether the stamps of a device can be trusted. */
  private final Map<Object, Boolean> trusted = new ConcurrentHashMap<>();

  private final InstantSource clock;
  private final boolean none;

  /** The fingerprints of texts, as long as somebody holds them: each is asked for twice or more. */
  private final Map<Source, Key> fingerprints = Collections.synchronizedMap(new WeakHashMap<>());

  private record Known(FileStamp stamp, Source source) {}

  /** How the bytes of a file are read. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Reads them all.
     *
     * @throws SourceException if they cannot be read
     */
    byte[] read() throws SourceException;
  }

  /**
   * @param room how long the texts may be together, in UTF-16 code units
   */
  public RecentSources(long room) {
    this(room, InstantSource.system());
  }

  RecentSources(long room, InstantSource clock) {
    this.clock = clock;
    none = room == 0;
    known = new RecentlyUsed<>(room, each -> each.source().text().length());
  }

  /** For a single run, which asks for each file once: nothing is kept of them. */
  public static RecentSources none() {
    return new RecentSources(0);
  }

  /**
   * What is in a file.
   *
   * @param name what to call it
   * @param reading reads it if that is not known
   * @throws SourceException if it cannot be read, or is no text
   */
  public Source get(Path file, String name, Reading reading) throws SourceException {
    if (none) {
      return decode(name, reading.read());
    }
    Optional<FileStamp> stamp = FileStamp.of(file).filter(each -> isTrusted(file, each));
    boolean settled = stamp.isPresent() && stamp.get().isSettled(clock.instant());
    String place = name + '\0' + file.toAbsolutePath();
    Optional<Source> same =
        known.get(place).filter(each -> stamp.equals(Optional.of(each.stamp()))).map(Known::source);
    if (same.isPresent()) {
      return same.get();
    }
    Source source = decode(name, reading.read());
    if (settled) {
      known.put(place, new Known(stamp.get(), source));
    }
    return source;
  }

  /** Another system tells what it remembers of a file, and not all keep the time of a change. */
  boolean isTrusted(Path file, FileStamp stamp) {
    return trusted.computeIfAbsent(stamp.device(), device -> isOfThisSystem(file));
  }

  private static boolean isOfThisSystem(Path file) {
    try {
      return LOCAL.contains(Files.getFileStore(file).type());
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** What is in bytes, nothing of which is remembered but the fingerprint of the text. */
  Source decode(String name, byte[] bytes) throws SourceException {
    Source source = Source.decode(name, bytes);
    if (source.isPlainUtf8()) {
      hear(source, fingerprint(source.text(), bytes));
    }
    return source;
  }

  /** Somebody knows the fingerprint of a text. */
  void hear(Source source, Key fingerprint) {
    fingerprints.put(source, fingerprint);
  }

  /** Whether nothing is kept. */
  public boolean isNone() {
    return none;
  }

  /** What tells the text of a source from any other. */
  public Key fingerprint(Source source) {
    Key key = fingerprints.get(source);
    if (key == null) {
      key = fingerprint(source.text(), source.text().getBytes(StandardCharsets.UTF_8));
      fingerprints.put(source, key);
    }
    return key;
  }

  private static Key fingerprint(String text, byte[] utf8) {
    return new KeyBuilder("text").add(text, utf8).key();
  }
}
