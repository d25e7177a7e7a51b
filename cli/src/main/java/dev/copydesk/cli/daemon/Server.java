package dev.copydesk.cli.daemon;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A daemon: works for clients of the same setup until it is told to end, has had nothing to do for
 * long, or the installation is another. There is one for a setup.
 */
public final class Server implements Closeable {
  private static final long TICK_MILLIS = 2_000;
  private static final Duration FOR_A_REQUEST = Duration.ofSeconds(10);
  private static final int MOST_CLIENTS = 64;
  private static final long PAUSE_NANOS = 10_000_000;

  private final Rendezvous place;
  private final String setup;
  private final Work work;
  private final Duration idle;
  private final FileChannel lock;
  private final ServerSocketChannel channel;
  private final Object key;
  private final String installation = Setup.installation();
  private final long started = System.nanoTime();

  /** Clients that have not said yet what they want, and since when. */
  private final Map<SocketChannel, Long> silent = new ConcurrentHashMap<>();

  // All guarded by this.
  private long lastUse = System.nanoTime();
  private int clients;
  private int runs;
  private boolean ready;
  private boolean ending;

  private Server(
      Rendezvous place,
      String setup,
      Work work,
      Duration idle,
      FileChannel lock,
      ServerSocketChannel channel)
      throws IOException {
    this.place = place;
    this.setup = setup;
    this.work = work;
    this.idle = idle;
    this.lock = lock;
    this.channel = channel;
    this.key = Objects.requireNonNull(keyOfSocket());
  }

  /**
   * Begins to listen.
   *
   * @param idle after how long without a run it ends
   * @return null if there is one already
   * @throws IOException if it cannot, or it would not be safe
   */
  public static @Nullable Server open(Work work, Duration idle) throws IOException {
    String setup = Setup.current();
    Rendezvous place = Rendezvous.ofProcess();
    if (place == null) {
      throw new IOException("nobody says where clients would look for it");
    }
    place.prepare();
    FileChannel lock =
        FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock held = lock.tryLock();
    if (held == null) {
      lock.close();
      return null;
    }
    // One that was killed has left its socket.
    Files.deleteIfExists(place.socket());
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    channel.bind(UnixDomainSocketAddress.of(place.socket()), MOST_CLIENTS);
    if (place.folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(place.socket(), PosixFilePermissions.fromString("rw-------"));
    }
    place.verify();
    return new Server(place, setup, work, idle, lock, channel);
  }

  /** Works for clients in threads of its own, as long as the process lives. */
  public void start() {
    start("copydesk-door", this::accept);
  }

  /** Works until it is time to end; then waits for the runs that are under way. */
  public void run() throws IOException, InterruptedException {
    start();
    synchronized (this) {
      while (!ending) {
        wait(TICK_MILLIS);
        ending |= isUseless();
        closeSilent();
      }
    }
    close();
    synchronized (this) {
      while (clients > 0) {
        wait();
      }
    }
  }

  private boolean isUseless() throws IOException {
    return (ready && clients == 0 && System.nanoTime() - lastUse > idle.toNanos())
        || !installation.equals(Setup.installation())
        || !key.equals(keyOfSocket());
  }

  /** What tells the socket from another in its place; null if there is none. */
  private @Nullable Object keyOfSocket() throws IOException {
    if (!Files.exists(place.socket(), LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    Object found =
        Files.readAttributes(place.socket(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .fileKey();
    return found == null ? place.socket() : found;
  }

  private void closeSilent() throws IOException {
    for (Map.Entry<SocketChannel, Long> each : silent.entrySet()) {
      if (System.nanoTime() - each.getValue() > FOR_A_REQUEST.toNanos()) {
        each.getKey().close();
      }
    }
  }

  /** Listens no more; runs go on. */
  @Override
  public void close() throws IOException {
    synchronized (this) {
      ending = true;
      notifyAll();
    }
    if (lock.isOpen()) {
      if (key.equals(keyOfSocket())) {
        Files.deleteIfExists(place.socket());
        Files.deleteIfExists(place.lock());
      }
      channel.close();
      lock.close();
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(null, work, name, 0);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (channel.isOpen()) {
      try {
        SocketChannel client = channel.accept();
        if (enter()) {
          silent.put(client, System.nanoTime());
          startServing(client);
        } else {
          // It does its work itself.
          client.close();
        }
      } catch (IOException e) {
        // One that is gone again, the end, or no room for now.
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private void startServing(SocketChannel client) throws IOException {
    try {
      start("copydesk-client", () -> serve(client));
    } catch (OutOfMemoryError e) {
      // Of threads there are no more; clients do their work themselves.
      silent.remove(client);
      client.close();
      leave();
      end();
    }
  }

  /** What runs need is loaded; those who start it have waited for that. */
  public synchronized void ready() {
    ready = true;
    lastUse = System.nanoTime();
  }

  private synchronized boolean enter() {
    if (ending || clients >= MOST_CLIENTS) {
      return false;
    }
    clients++;
    return true;
  }

  private synchronized void leave() {
    clients--;
    notifyAll();
  }

  private void serve(SocketChannel client) {
    try (Wire wire = new Wire(client)) {
      Frame frame = wire.receive(Frame.MOST_OF_REQUEST);
      silent.remove(client);
      switch (frame.type()) {
        case Frame.REQUEST -> serve(Request.of(frame.body()), wire);
        case Frame.STATUS -> answer(wire);
        case Frame.STOP -> {
          answer(wire);
          end();
        }
        default -> throw new IOException("no request: " + frame.type());
      }
    } catch (IOException e) {
      // Whoever it was is gone, or talks of something else.
      return;
    } finally {
      silent.remove(client);
      leave();
    }
  }

  private synchronized void end() {
    ending = true;
    notifyAll();
  }

  private void serve(Request request, Wire wire) throws IOException {
    if (!request.setup().equals(setup)) {
      wire.send(Frame.REFUSED, new byte[0]);
      return;
    }
    synchronized (this) {
      runs++;
    }
    Conversation conversation = new Conversation(wire);
    start("copydesk-listener", conversation::listen);
    try {
      wire.send(Frame.DONE, Frame.ofNumber(work.run(request, conversation)));
    } catch (LinkageError | OutOfMemoryError e) {
      // This process is of no use any more; the client can do it if it has not been begun.
      end();
      if (conversation.isUntouched()) {
        wire.send(Frame.REFUSED, new byte[0]);
      }
    } finally {
      synchronized (this) {
        lastUse = System.nanoTime();
      }
    }
  }

  private void answer(Wire wire) throws IOException {
    wire.send(Frame.ANSWER, status().bytes());
  }

  private synchronized Status status() {
    Runtime memory = Runtime.getRuntime();
    return new Status(
        ProcessHandle.current().pid(),
        Duration.ofNanos(System.nanoTime() - started).toSeconds(),
        runs,
        (memory.totalMemory() - memory.freeMemory()) >> 20,
        ready);
  }
}
