package dev.copydesk.cli.daemon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/**
 * Has a daemon do the work of this process, if there is one. It is in a hurry: it knows nothing of
 * the library or of options, and uses little of Java.
 */
public final class Client {
  /** It was not done, and nothing has happened. */
  public static final int NOT_DONE = -1;

  private static final int FAILED = 2;

  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;

  /** What was read of standard input, in case this process has to do the work after all. */
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

  private boolean shown;
  private boolean changing;
  private boolean outputFailed;

  private Client(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** One for the process's own streams. */
  public static Client ofProcess() {
    return new Client(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** Standard input, with what was read of it in vain. */
  public InputStream input() {
    return taken.size() == 0
        ? in
        : new SequenceInputStream(new ByteArrayInputStream(taken.toByteArray()), in);
  }

  /**
   * Has the work done.
   *
   * @return the exit status, or {@link #NOT_DONE} if this process has to do it
   */
  public int run(String[] arguments) {
    if (!isWanted(arguments)) {
      return NOT_DONE;
    }
    try {
      Rendezvous place = Rendezvous.ofProcess();
      if (place == null || !Files.exists(place.socket())) {
        return NOT_DONE;
      }
      place.verify();
      return run(place, Setup.current(), arguments);
    } catch (IOException | RuntimeException | ServiceConfigurationError e) {
      return shown || changing || outputFailed ? brokenOff() : NOT_DONE;
    }
  }

  private static boolean isWanted(String[] arguments) {
    if (arguments.length == 0 || "off".equals(System.getenv("COPYDESK_DAEMON"))) {
      return false;
    }
    for (String each : arguments) {
      if (each.startsWith("--no-daemon") || each.startsWith("--watch")) {
        return false;
      }
    }
    return arguments[0].equals("check") || arguments[0].equals("fix");
  }

  private int run(Rendezvous place, String setup, String[] arguments) throws IOException {
    String folder = System.getProperty("user.dir");
    if (!new File(folder).isDirectory()) {
      // Its name has bytes that are no characters.
      return NOT_DONE;
    }
    Request request =
        new Request(
            setup,
            Arrays.asList(arguments),
            folder,
            System.getenv(),
            System.getProperty("copydesk.terminal", ""),
            System.getProperty("copydesk.columns", ""),
            !"closed".equals(System.getProperty("copydesk.input")));
    byte[] bytes = request.bytes();
    if (bytes.length > Frame.MOST_OF_REQUEST) {
      return NOT_DONE;
    }
    nameProvider();
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(place.socket()));
      Wire wire = new Wire(channel);
      wire.send(Frame.REQUEST, bytes);
      Integer status = null;
      while (status == null) {
        status = answer(wire.receive(Frame.MOST), wire);
      }
      return status;
    }
  }

  /** Java would look for one in every jar, and use this if none has another. */
  private static void nameProvider() {
    if (System.getProperty("os.name", "").equals("Linux")) {
      System.setProperty(
          "java.nio.channels.spi.SelectorProvider", "sun.nio.ch.EPollSelectorProvider");
    }
  }

  /** What to end with; null if it goes on. */
  private @Nullable Integer answer(Frame frame, Wire wire) throws IOException {
    switch (frame.type()) {
      case Frame.OUTPUT -> show(frame.body(), wire);
      case Frame.ERROR -> complain(frame.body());
      case Frame.WANT_INPUT -> sendInput(wire);
      case Frame.CHANGES -> changing = true;
      case Frame.FAILURE_HEARD -> outputFailed = false;
      case Frame.DONE -> {
        return frame.number();
      }
      case Frame.REFUSED -> {
        return shown || changing ? brokenOff() : NOT_DONE;
      }
      default -> throw new IOException("no answer");
    }
    return null;
  }

  private void show(byte[] bytes, Wire wire) throws IOException {
    if (outputFailed) {
      return;
    }
    shown = true;
    try {
      out.write(bytes);
    } catch (IOException e) {
      outputFailed = true;
      wire.send(
          Frame.OUTPUT_FAILED, String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
      return;
    }
    wire.send(Frame.TAKEN, Frame.ofNumber(bytes.length));
  }

  /** A run that knew at once that its output cannot be written would not have come to say more. */
  private void complain(byte[] bytes) {
    if (outputFailed) {
      return;
    }
    shown = true;
    try {
      err.write(bytes);
    } catch (IOException e) {
      // There is nobody to tell.
      return;
    }
  }

  private void sendInput(Wire wire) throws IOException {
    byte[] buffer = new byte[Frame.MOST];
    int count;
    try {
      count = in.read(buffer);
    } catch (IOException e) {
      wire.send(
          Frame.INPUT_FAILED, String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
      return;
    }
    taken.write(buffer, 0, Math.max(0, count));
    wire.send(Frame.INPUT, buffer, 0, Math.max(0, count));
  }

  private int brokenOff() {
    complain(
        ("copydesk: the daemon ended in the middle of this run; run it again, or with"
                + " --no-daemon\n")
            .getBytes(StandardCharsets.UTF_8));
    return FAILED;
  }
}
