package dev.copydesk.cli.daemon;

import dev.copydesk.cli.background.Background;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The daemons of this user and installation, for those who start and stop them. */
public final class Daemons {
  private static final long STEP_MILLIS = 20;
  private static final long LONG_STEP_MILLIS = 100;
  private static final long MOST_MILLIS = 60_000;

  private final Rendezvous place;

  private Daemons(Rendezvous place) {
    this.place = place;
  }

  /**
   * Those that clients like this process would find.
   *
   * @throws IOException if nobody says where they are
   */
  public static Daemons ofUser() throws IOException {
    Rendezvous place = Rendezvous.ofProcess();
    if (place == null) {
      throw new IOException("nobody says where a daemon could be");
    }
    return new Daemons(place);
  }

  /** What the one for processes like this one tells of itself; empty if there is none. */
  public Optional<Status> status() throws IOException {
    return ask(place, Frame.STATUS);
  }

  private static Optional<Status> ask(Rendezvous place, byte question) throws IOException {
    if (!Files.exists(place.socket())) {
      return Optional.empty();
    }
    try {
      place.verify();
    } catch (NoSuchFileException e) {
      // Another that begins has just taken away what one that was killed has left.
      return Optional.empty();
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(place.socket()));
      Wire wire = new Wire(channel);
      wire.send(question, new byte[0]);
      return Optional.of(Status.of(wire.receive(Frame.MOST).body()));
    } catch (IOException e) {
      // It was killed, or is about to end.
      return Optional.empty();
    }
  }

  /**
   * Stops all of this installation and waits until they have ended.
   *
   * @return what they told of themselves
   */
  public List<Status> stop() throws IOException, InterruptedException {
    List<Status> stopped = new ArrayList<>();
    for (Rendezvous each : place.ofInstallation()) {
      ask(each, Frame.STOP).ifPresent(stopped::add);
    }
    for (Status each : stopped) {
      Optional<ProcessHandle> process = ProcessHandle.of(each.process());
      while (process.isPresent() && process.get().isAlive()) {
        Thread.sleep(STEP_MILLIS);
      }
    }
    return stopped;
  }

  /**
   * Starts one in a process of its own and waits until it listens and, for a minute at most, until
   * it is ready.
   *
   * @param command what to run
   * @throws IOException if it cannot be started, or does not listen
   */
  public Status start(List<String> command) throws IOException, InterruptedException {
    if (place.isTooLong()) {
      throw new IOException(place.socket() + ": too long a path for a socket");
    }
    place.prepare();
    Path log = place.folder().resolve(place.lock().getFileName() + ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(place.folder().toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Background.nothing()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    for (long waited = 0; waited < MOST_MILLIS; waited += STEP_MILLIS) {
      boolean ended = process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS);
      Optional<Status> status = status();
      if (status.isPresent()) {
        Files.deleteIfExists(log);
        return whenReady(status.get());
      }
      // One that ends well has found another that was started at the same time.
      if (ended && process.exitValue() != 0) {
        String said = Files.readString(log).strip();
        Files.deleteIfExists(log);
        throw new IOException("it ended at once: " + said.lines().findFirst().orElse(""));
      }
    }
    process.destroy();
    throw new IOException("it did not begin to listen");
  }

  /**
   * Waits until one that listens is ready, for a minute at most. Whoever is in a hurry may use it
   * before; it is loading what they need, and would be slow.
   *
   * @throws IOException if it ends before
   */
  public Status whenReady(Status listening) throws IOException, InterruptedException {
    Status last = listening;
    for (long waited = 0; !last.ready() && waited < MOST_MILLIS; waited += LONG_STEP_MILLIS) {
      Thread.sleep(LONG_STEP_MILLIS);
      Optional<Status> now = status();
      if (now.isEmpty() && ProcessHandle.of(last.process()).isEmpty()) {
        throw new IOException("it ended before it was ready");
      }
      last = now.orElse(last);
    }
    return last;
  }
}
