package dev.copydesk.cli.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something may have happened in folders: the system tells, or it is simply time to
 * look again, for not every system tells of everything.
 */
public final class Lookout implements Closeable {
  private static final long LONGEST_MILLIS = 2_000;

  /** Who saves a file often writes it more than once. */
  private static final long SETTLING_MILLIS = 60;

  private static final int MOST_FOLDERS = 4_000;

  private final @Nullable WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  /** One that looks at nothing yet. */
  public Lookout() {
    service = newService();
  }

  private static @Nullable WatchService newService() {
    try {
      return FileSystems.getDefault().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      // Such as too many of them: it works without, with a little delay.
      return null;
    }
  }

  /** Looks at these folders from now on, and at no others. */
  public void watch(Set<Path> folders) {
    Set<Path> gone = new HashSet<>(keys.keySet());
    gone.removeAll(folders);
    for (Path each : gone) {
      WatchKey key = keys.remove(each);
      if (key != null) {
        key.cancel();
      }
    }
    for (Path each : folders) {
      WatchKey known = keys.get(each);
      if (known == null || !known.isValid()) {
        add(each);
      }
    }
  }

  private void add(Path folder) {
    if (service == null || keys.size() >= MOST_FOLDERS) {
      return;
    }
    try {
      keys.put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (IOException e) {
      // It is gone, or there may be no more of them.
      return;
    }
  }

  /** Waits until it is worth looking. */
  public void await() throws InterruptedException {
    if (service == null) {
      Thread.sleep(LONGEST_MILLIS);
      return;
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
    WatchKey first = service.poll(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
    for (WatchKey key = first; key != null; key = System.nanoTime() < end ? service.poll() : null) {
      key.pollEvents();
      if (!key.reset()) {
        keys.values().remove(key);
      }
      Thread.sleep(SETTLING_MILLIS);
    }
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }
}
